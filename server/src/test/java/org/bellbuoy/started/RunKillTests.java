package org.bellbuoy.started;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bellbuoy.announcement.Elsewhere;
import org.bellbuoy.testkit.TestFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Kills the program again and again while one run goes out: before it is written down, and at each
/// surface before, while and after it is served. The run goes on by itself, and everything is out
/// once.
@Tag("started")
class RunKillTests {

  private static final Duration A_LEASE_AND_MORE = Duration.ofMinutes(2);

  private final Path folder;
  private final Program.Ports ports = Program.Ports.free();
  private final Elsewhere issues = new Elsewhere(Clock.systemUTC());
  private final Elsewhere blog = new Elsewhere(Clock.systemUTC());
  private final Elsewhere social = new Elsewhere(Clock.systemUTC());
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
    SampleDesk desk;
    JsonNode waiting;
    try (Program demo = start("nowhere", "--json")) {
      desk = SampleDesk.of(demo);
      demo.ready();
      desk.awaitRest(demo);
      outlet(desk, demo, "github_issues", "issue", issues, "acme/issues");
      outlet(desk, demo, "wordpress", "blog", blog, "");
      outlet(desk, demo, "mastodon", "social", social, "");
      advisories = WorldsTree.of(demo).advisories();
      desk.approve(demo, desk.waiting(demo));
      waiting = desk.waiting(demo);
      advisory = SampleDesk.code(waiting);
    }

    orderedAndKilled(desk, "runs.start.before-commit", waiting);
    assertThat(entries()).containsExactly(0, 0, 0);
    orderedAndKilled(desk, "runs.page.executed", waiting);
    Stream.of("claimed", "executed", "before-commit").forEach(moment -> killed("issue", moment));
    Stream.of("blog", "social").forEach(step -> killedUnlessDone(desk, step, "executed"));
    killedUnlessDone(desk, "report", "before-commit");

    try (Program again = start("nowhere").ready()) {
      String run = desk.run(again, advisory);
      Awaitility.await()
          .atMost(A_LEASE_AND_MORE)
          .untilAsserted(() -> assertThat(desk.states(again, run)).containsEntry("report", "DONE"));
      assertThat(desk.states(again, run))
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

  private void orderedAndKilled(SampleDesk desk, String point, JsonNode waiting) {
    try (Program doomed = start(point).ready()) {
      desk.order(doomed, waiting)
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
  private void killedUnlessDone(SampleDesk desk, String step, String moment) {
    try (Program doomed = start("runs." + step + "." + moment)) {
      Awaitility.await()
          .atMost(A_LEASE_AND_MORE)
          .until(() -> !doomed.process().isAlive() || isDone(desk, doomed, step));
    }
  }

  private boolean isDone(SampleDesk desk, Program program, String step) {
    try {
      return "DONE".equals(desk.states(program, desk.run(program, advisory)).get(step));
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

  private void outlet(
      SampleDesk desk, Program program, String kind, String what, Elsewhere at, String space) {
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
    HttpResponse<String> answer =
        desk.told(program, "administrator", "/outlets", typed).orElseThrow();
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }
}
