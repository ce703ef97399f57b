package org.bellbuoy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/// `import`: hands public advisories to a desk, which keeps them until a second person publishes
/// them. Everything doubtful is printed; nothing is mended.
@Command(
    name = "import",
    description = {
      "Brings public advisories into a desk: CVE JSON 5.x records, or collections of advisories.",
      "A second person then publishes them all with --publish and a token of their own."
    },
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  private static final int SOME_REFUSED = 1;

  @Option(
      names = "--desk-url",
      required = true,
      description = "The address of the desk, such as http://localhost:8081.")
  private URI desk = URI.create("http://localhost:8081");

  @Option(
      names = "--token",
      defaultValue = "${env:BELLBUOY_TOKEN}",
      description = "An API token; better given as BELLBUOY_TOKEN, which no process list shows.")
  private String token = "";

  @Option(names = "--dry-run", description = "Say what would be done, and do nothing.")
  private boolean dryRun;

  @Option(names = "--publish", description = "Approve and publish what others brought in.")
  private boolean publish;

  @Option(names = "--json", description = "One line of JSON per advisory.")
  private boolean json;

  @Parameters(paramLabel = "FILE|DIR", arity = "0..*")
  private List<Path> paths = List.of();

  // picocli fills it in before the call
  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    if (token.isBlank()) {
      throw new IllegalArgumentException("Give an API token by --token or BELLBUOY_TOKEN.");
    }
    if (paths.isEmpty() && !publish) {
      throw new IllegalArgumentException("Name the files to bring in, or say --publish.");
    }
    DeskClient client = new DeskClient(desk, token);
    boolean good = brought(client);
    return good && (!publish || published(client)) ? 0 : SOME_REFUSED;
  }

  private boolean brought(DeskClient client) {
    List<Path> files = JsonFiles.named(paths);
    PrintWriter err = spec.commandLine().getErr();
    boolean good = true;
    int done = 0;
    for (Path file : files) {
      good &= brought(client, file);
      done++;
      err.printf("%d of %d files%n", done, files.size());
      err.flush();
    }
    return good;
  }

  private boolean brought(DeskClient client, Path file) {
    String path = "/api/v1/imports" + (dryRun ? "?dry-run=true" : "");
    return switch (client.post(path, bytes(file))) {
      case DeskClient.Answer.Done(JsonNode body) -> {
        body.path("items").forEach(item -> report(file, item));
        yield true;
      }
      case DeskClient.Answer.Refused(String sentence) -> {
        spec.commandLine().getErr().println(file + ": " + sentence);
        yield false;
      }
    };
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new IllegalArgumentException("The file " + file + " cannot be read.");
    }
  }

  private void report(Path file, JsonNode item) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(item);
      return;
    }
    String result = item.path("result").asString("").toLowerCase(java.util.Locale.ROOT);
    out.printf(
        "%s  %s  (%s)%n",
        item.path("number").asString(""), result.replace('_', ' '), file.getFileName());
    item.path("warnings")
        .forEach(warning ->
            out.printf(
                "  %s: %s%n",
                warning.path("pointer").asString(""), warning.path("sentence").asString("")));
  }

  private boolean published(DeskClient client) {
    PrintWriter out = spec.commandLine().getOut();
    return switch (client.post("/api/v1/imports/publication")) {
      case DeskClient.Answer.Done(JsonNode body) -> {
        out.println(
            json ? body.toString() : body.path("numbers").size() + " advisories are public now");
        yield true;
      }
      case DeskClient.Answer.Refused(String sentence) -> {
        spec.commandLine().getErr().println(sentence);
        yield false;
      }
    };
  }
}
