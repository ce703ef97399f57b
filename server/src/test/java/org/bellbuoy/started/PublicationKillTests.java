package org.bellbuoy.started;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.testkit.TestFolders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Kills the program while an advisory is approved and published beside others that are public: the
/// world reads the old tree or the new one, file by file, and it becomes new exactly once.
@Tag("started")
class PublicationKillTests {

  /// The sample vendor as it stood at its end, with an advisory that waits for its approval.
  private static Path sample;

  /// The same all along, because the public address stands in every signed file.
  private static Program.Ports ports;

  private static SampleDesk desk;
  private static String code;
  private static String hash;

  private Path folder;

  @BeforeAll
  static void makeASampleVendor() throws IOException {
    sample = Files.createTempDirectory("bellbuoy-publication-sample-");
    ports = Program.Ports.free();
    try (Program demo = Program.demo(sample, ports, Optional.empty(), "--json")) {
      desk = SampleDesk.of(demo);
      demo.ready();
      JsonNode waiting = desk.waiting(demo);
      code = SampleDesk.code(waiting);
      hash = waiting.get("hash").asString();
    }
  }

  @AfterAll
  static void removeTheSample() {
    TestFolders.delete(sample);
  }

  @BeforeEach
  void copyTheSample() throws IOException {
    folder = Files.createTempDirectory("bellbuoy-publication-kills-");
    TestFolders.delete(folder);
    TestFolders.copy(sample, folder);
  }

  @AfterEach
  void removeTheFolder() {
    TestFolders.delete(folder);
  }

  @ParameterizedTest(name = "killed at {0}")
  @CsvSource({
    "advisories.approve.before-commit, OLD",
    "publication.publish.before-bake, OLD",
    "publication.bake.no-index-yet, OLD",
    "publication.bake.written, OLD",
    "publication.bake.before-commit, OLD",
    "publication.bake.after-commit, NEW"
  })
  void leavesTheTreeOldOrNewAndMakesItNewOnce(String point, String expected) {
    WorldsTree before;
    try (Program doomed = Program.demo(folder, ports, Optional.of(point)).ready()) {
      before = WorldsTree.of(doomed);
      before.assertWhole();
      if (approves(doomed)) {
        assertThat(publishes(doomed)).isEmpty();
      }
      assertThat(doomed.exitCode()).isEqualTo(137);
    }
    try (Program again = Program.demo(folder, ports, Optional.empty()).ready()) {
      WorldsTree found = WorldsTree.of(again);
      found.assertWhole();
      if (expected.equals("OLD")) {
        assertThat(found.hashes()).isEqualTo(before.hashes());
        assertThat(approves(again)).isTrue();
        assertThat(publishes(again)).hasValue(200);
      }
      WorldsTree now = WorldsTree.of(again);
      now.assertWhole();
      assertThat(now.advisories()).isEqualTo(before.advisories() + 1);
      assertThat(now.hashes()).containsOnlyKeys(now.files().keySet());
      assertThat(publishes(again).orElseThrow()).as("published again").isBetween(400, 499);
      assertThat(WorldsTree.of(again).hashes()).isEqualTo(now.hashes());
      if (expected.equals("NEW")) {
        assertThat(now.hashes()).isEqualTo(found.hashes());
      }
    }
  }

  /// Approves what waits; it may be approved already.
  ///
  /// @return whether an answer came
  private static boolean approves(Program program) {
    Optional<Integer> answer = told(program, "lead", "approval");
    assertThat(answer.orElse(200)).isIn(200, 409);
    return answer.isPresent();
  }

  /// @return how that was answered, or empty where no answer came
  private static Optional<Integer> publishes(Program program) {
    return told(program, "publisher", "publication");
  }

  private static Optional<Integer> told(Program program, String role, String deed) {
    return desk.told(program, role, "/advisories/" + code + "/" + deed, Map.of("hash", hash))
        .map(HttpResponse::statusCode);
  }
}
