package org.bellbuoy.cli;

import java.io.PrintWriter;
import java.net.URI;
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
      "Brings public advisories into a desk: CSAF 2.0 and 2.1, CVE JSON 5.x records, OSV,",
      "advisories of GitHub, or collections of advisories. A hash that lies beside a document",
      "(x.json.sha256, x.json.sha512) must match; with --key, so must its signature (x.json.asc).",
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

  @Option(
      names = "--key",
      paramLabel = "CERTIFICATE",
      description = "An OpenPGP certificate: what it has not signed is refused.")
  private List<Path> keys = List.of();

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
    List<ImportBatch> batches = ImportBatch.of(JsonFiles.named(paths), keys);
    PrintWriter err = spec.commandLine().getErr();
    int all = batches.stream().mapToInt(ImportBatch::size).sum();
    boolean good = true;
    int done = 0;
    for (ImportBatch batch : batches) {
      good &= batch.isPlain() ? brought(client, batch.first()) : brought(client, batch);
      done += batch.size();
      err.printf("%d of %d files%n", done, all);
      err.flush();
    }
    return good;
  }

  private boolean brought(DeskClient client, Path file) {
    return switch (client.post(address(""), ImportBatch.bytes(file))) {
      case DeskClient.Answer.Done(JsonNode body) -> {
        body.path("items").forEach(item -> report(name(file), item));
        yield true;
      }
      case DeskClient.Answer.Refused(String sentence) -> {
        spec.commandLine().getErr().println(file + ": " + sentence);
        yield false;
      }
    };
  }

  private boolean brought(DeskClient client, ImportBatch batch) {
    return switch (client.post(address("/files"), batch.json())) {
      case DeskClient.Answer.Done(JsonNode body) -> reported(body.path("items"));
      case DeskClient.Answer.Refused(String sentence) -> {
        spec.commandLine().getErr().println(batch.inWords() + ": " + sentence);
        yield false;
      }
    };
  }

  private boolean reported(JsonNode files) {
    boolean good = true;
    for (JsonNode file : files) {
      String name = file.path("file").asString("");
      String refusal = file.path("refusal").asString("");
      if (refusal.isEmpty()) {
        file.path("advisories").forEach(item -> report(name, item));
      } else {
        spec.commandLine().getErr().println(name + ": " + refusal);
        good = false;
      }
    }
    return good;
  }

  private String address(String below) {
    return "/api/v1/imports" + below + (dryRun ? "?dry-run=true" : "");
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private void report(String file, JsonNode item) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(item);
      return;
    }
    String result = item.path("result").asString("").toLowerCase(java.util.Locale.ROOT);
    out.printf("%s  %s  (%s)%n", item.path("number").asString(""), result.replace('_', ' '), file);
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
