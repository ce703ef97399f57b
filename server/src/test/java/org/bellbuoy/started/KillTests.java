package org.bellbuoy.started;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.bellbuoy.testkit.TestFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("started")
class KillTests {
  private static final int LONGEST_START_MILLIS = 6000;

  private Path folder;

  @BeforeEach
  void takeAFolder() throws IOException {
    folder = Files.createTempDirectory("bellbuoy-kills-");
  }

  @AfterEach
  void removeTheFolder() {
    TestFolders.delete(folder);
  }

  /// Three moments of the first start by chance, or thirty with `bin/kill-tests --all`.
  static IntStream moments() {
    var seed = Long.getLong("bellbuoy.seed", System.nanoTime());
    System.err.println("bellbuoy.seed=" + seed);
    var all = "all".equals(System.getProperty("bellbuoy.kills"));
    return new Random(seed).ints(all ? 30 : 3, 300, LONGEST_START_MILLIS);
  }

  @ParameterizedTest(name = "killed after {0} ms")
  @MethodSource("moments")
  void startsAfterAKillAtAnyMomentOfTheFirstStart(int millis) {
    Program.serve(folder).killAfter(Duration.ofMillis(millis));
    assertStartsAndStops();
  }

  @Test
  void startsAgainAfterItAndItsDatabaseServerWereKilled() throws IOException {
    var program = Program.serve(folder).ready();
    var postmaster = Files.readAllLines(folder.resolve("postgres/cluster/postmaster.pid"));
    ProcessHandle.of(Long.parseLong(postmaster.getFirst())).orElseThrow().destroyForcibly();
    program.kill();
    assertStartsAndStops();
  }

  @Test
  void leavesNoDatabaseServerBehindWhenStoppedDuringTheStart() {
    var program = Program.serve(folder);
    program.waitFor("Creating the database");
    program.stop();
    assertThat(Files.exists(folder.resolve("postgres/cluster/postmaster.pid"))).isFalse();
  }

  private void assertStartsAndStops() {
    var again = Program.serve(folder).ready();
    assertThat(again.stop()).isEqualTo(143);
    assertThat(Files.exists(folder.resolve("postgres/cluster/postmaster.pid"))).isFalse();
  }
}
