package org.bellbuoy.started;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bellbuoy.announcement.Elsewhere;
import org.bellbuoy.testkit.TestFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Kills the program again and again while one run goes out: before it is written down, and at each
/// surface before, while and after it is served. The run goes on by itself, and everything is out
/// once.
@Tag("started")
class RunKillTests {

  private static final Duration A_LEASE_AND_MORE = Duration.ofMinutes(2);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path folder;
  private final Program.Ports ports = Program.Ports.free();
  private final Elsewhere issues = new Elsewhere(Clock.systemUTC());
  private final Elsewhere blog = new Elsewhere(Clock.systemUTC());
  private final Elsewhere social = new Elsewhere(Clock.systemUTC());
  private JsonNode roles = JsonMapper.shared().missingNode();
  private String advisory = "";

  RunKillTests() throws IOException {
    folder = Files.createTempDirectory("bellbuoy-run-kills-");
  }

  @AfterEach
  void removeEverything() {
    Stream.of(issues, blog, social).forEach(Elsewhere::close);
    TestFolders.delete(folder);
  }

  @Test
  void goesOnByItselfAndPutsNothingOutTwice() throws IOException {
    int advisories;
    JsonNode waiting;
    try (Program demo = start("nowhere", "--json")) {
      roles = JsonMapper.shared().readTree(demo.process().inputReader().readLine()).get("roles");
      demo.ready();
      outlet(demo, "github_issues", "issue", issues, "acme/issues");
      outlet(demo, "wordpress", "blog", blog, "");
      outlet(demo, "mastodon", "social", social, "");
      advisories = WorldsTree.of(demo).advisories();
      approve(demo, waiting(demo));
      waiting = waiting(demo);
      advisory = code(waiting);
    }

    orderedAndKilled("runs.start.before-commit", waiting);
    assertThat(entries()).containsExactly(0, 0, 0);
    orderedAndKilled("runs.page.executed", waiting);
    Stream.of("claimed", "executed", "before-commit").forEach(moment -> killed("issue", moment));
    Stream.of("blog", "social").forEach(step -> killedUnlessDone(step, "executed"));
    killedUnlessDone("report", "before-commit");

    try (Program again = start("nowhere").ready()) {
      String run = run(again);
      Awaitility.await()
          .atMost(A_LEASE_AND_MORE)
          .untilAsserted(() -> assertThat(states(again, run)).containsEntry("report", "DONE"));
      assertThat(states(again, run))
          .containsEntry("page", "DONE")
          .containsEntry("issue", "DONE")
          .containsEntry("blog", "DONE")
          .containsEntry("social", "DONE");
      assertThat(entries()).containsExactly(1, 1, 1);
      WorldsTree tree = WorldsTree.of(again);
      tree.assertWhole();
      assertThat(tree.advisories()).isEqualTo(advisories + 1);
    }
  }

  private void orderedAndKilled(String point, JsonNode waiting) {
    try (Program doomed = start(point).ready()) {
      order(doomed, waiting)
          .ifPresent(answer -> assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201));
      assertThat(doomed.exitCode()).as(point).isEqualTo(137);
    }
  }

  private void killed(String step, String moment) {
    try (Program doomed = start("runs." + step + "." + moment)) {
      assertThat(doomed.exitCode()).as(step + " " + moment).isEqualTo(137);
    }
  }

  /// Branches do not wait for each other, so this one may have been through before the last death.
  private void killedUnlessDone(String step, String moment) {
    try (Program doomed = start("runs." + step + "." + moment)) {
      Awaitility.await()
          .atMost(A_LEASE_AND_MORE)
          .until(() -> !doomed.process().isAlive() || isDone(doomed, step));
    }
  }

  private boolean isDone(Program program, String step) {
    try {
      return "DONE".equals(states(program, run(program)).get(step));
    } catch (AssertionError | RuntimeException notUp) {
      return false;
    }
  }

  private List<Integer> entries() {
    return Stream.of(issues, blog, social).map(each -> each.services.entries.size()).toList();
  }

  private Program start(String point, String... more) {
    String options = "-Dbellbuoy.identity.provider-on-loopback=true -Dbellbuoy.crash-at=" + point;
    Map<String, String> environment =
        Map.of("BELLBUOY_JAVA_OPTS", options, "BELLBUOY_CANARY_MINUTES", "0");
    return Program.demo(environment, folder, ports, more);
  }

  private void outlet(Program program, String kind, String what, Elsewhere at, String space) {
    Map<String, String> typed =
        Map.of(
            "kind",
            kind,
            "what",
            what,
            "name",
            "Our " + kind,
            "address",
            at.address(),
            "space",
            space,
            "user",
            "us",
            "secret",
            "open sesame");
    HttpResponse<String> answer = told(program, "administrator", "/outlets", typed).orElseThrow();
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  /// The advisory of the sample that waits for somebody who did not write it.
  private JsonNode waiting(Program program) {
    for (JsonNode each : asked(program, "analyst", "/advisories")) {
      if (each.get("state").asString().equals("UNPUBLISHED")) {
        return asked(program, "analyst", "/advisories/" + each.get("code").asString());
      }
    }
    throw new AssertionError("nothing waits");
  }

  private void approve(Program program, JsonNode waiting) {
    Map<String, String> hash = Map.of("hash", waiting.get("hash").asString());
    HttpResponse<String> answer =
        told(program, "lead", "/advisories/" + code(waiting) + "/approval", hash).orElseThrow();
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private Optional<HttpResponse<String>> order(Program program, JsonNode waiting) {
    Map<String, String> typed =
        Map.of("hash", waiting.get("hash").asString(), "typed", number(waiting), "anyway", "yes");
    return told(program, "publisher", "/advisories/" + code(waiting) + "/runs", typed);
  }

  private static String code(JsonNode waiting) {
    return waiting.get("advisory").get("code").asString();
  }

  /// What is typed to say that it may go out: the number, where it has one.
  private static String number(JsonNode waiting) {
    JsonNode number = waiting.get("advisory").path("number");
    return number.isString() ? number.asString() : code(waiting);
  }

  /// The run of the advisory; there is one.
  private String run(Program program) {
    List<String> runs = new ArrayList<>();
    for (JsonNode run : asked(program, "publisher", "/runs")) {
      if (run.get("advisory").asString().equals(advisory)) {
        runs.add(run.get("code").asString());
      }
    }
    assertThat(runs).hasSize(1);
    return runs.getFirst();
  }

  private Map<String, String> states(Program program, String run) {
    Map<String, String> states = new TreeMap<>();
    asked(program, "publisher", "/runs/" + run)
        .get("steps")
        .forEach(step -> states.put(step.get("name").asString(), step.get("state").asString()));
    return states;
  }

  private JsonNode asked(Program program, String role, String path) {
    try {
      return JsonMapper.shared().readTree(sent(request(program, role, path).GET()).body());
    } catch (IOException cut) {
      throw new AssertionError(cut);
    }
  }

  /// @return the answer, or empty where none came
  private Optional<HttpResponse<String>> told(
      Program program, String role, String path, Map<String, String> typed) {
    String body = JsonMapper.shared().writeValueAsString(typed);
    try {
      return Optional.of(
          sent(
              request(program, role, path)
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofString(body))));
    } catch (IOException cut) {
      return Optional.empty();
    }
  }

  private HttpRequest.Builder request(Program program, String role, String path) {
    return HttpRequest.newBuilder(program.desk("/api/v1" + path))
        .timeout(Duration.ofMinutes(1))
        .header("Authorization", "Bearer " + roles.get(role).get("token").asString());
  }

  private HttpResponse<String> sent(HttpRequest.Builder request) throws IOException {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }
}
