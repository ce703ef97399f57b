package org.bellbuoy.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/// Shows how the keys of a house stand, rotates its master key or renews its data keys, through the
/// API of its desk.
@Command(
    name = "keys",
    mixinStandardHelpOptions = true,
    description = "Show the fingerprint of the master key, rotate it, or renew data keys.")
final class KeysCommand implements Callable<Integer> {

  private static final int REFUSED = 1;

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

  @Option(names = "--json", description = "One line of JSON.")
  private boolean json;

  // picocli fills it in before the call
  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    return shown(client().get("/api/v1/operations/keys"));
  }

  @Command(name = "rotate", description = "Put a new master key in force; it goes on by itself.")
  int rotate() {
    return shown(client().post("/api/v1/operations/keys/rotation"));
  }

  @Command(
      name = "renew",
      description =
          "Give the scopes with the oldest data keys new ones. Older backups no longer open them.")
  int renew(
      @Option(
              names = "--days",
              defaultValue = "365",
              description = "How old a data key must be (default: ${DEFAULT-VALUE}).")
          int days) {
    return shown(client().post("/api/v1/operations/keys/renewal?days=" + days));
  }

  private DeskClient client() {
    if (token == null || token.isBlank()) {
      throw new IllegalArgumentException("Give an API token by --token or BELLBUOY_TOKEN.");
    }
    return new DeskClient(desk, token);
  }

  private int shown(DeskClient.Answer answer) {
    return switch (answer) {
      case DeskClient.Answer.Done(JsonNode keys) -> {
        print(spec.commandLine().getOut(), keys);
        yield 0;
      }
      case DeskClient.Answer.Refused(String sentence) -> {
        spec.commandLine().getErr().println(sentence);
        yield REFUSED;
      }
    };
  }

  private void print(PrintWriter out, JsonNode keys) {
    if (json) {
      out.println(keys);
      return;
    }
    out.printf("master key  %s  since %s%n", text(keys, "fingerprint"), text(keys, "since"));
    long all = keys.path("dataKeys").asLong(0);
    long waiting = keys.path("waiting").asLong(0);
    out.printf(
        keys.path("rotating").asBoolean(false)
            ? "rotating    %d of %d data keys done%n"
            : "data keys   %2$d%n",
        all - waiting,
        all);
    long renewing = keys.path("renewing").asLong(0);
    if (renewing > 0) {
      out.printf("renewing    %d scopes%n", renewing);
    }
  }

  private static String text(JsonNode keys, String name) {
    return keys.path(name).asString("");
  }
}
