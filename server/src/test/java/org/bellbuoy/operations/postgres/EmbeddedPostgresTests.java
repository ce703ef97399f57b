package org.bellbuoy.operations.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.bellbuoy.operations.StartRefused;
import org.bellbuoy.testkit.TestFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTests {
  private Path folder;

  @BeforeEach
  void takeAFolder() throws IOException {
    folder = Files.createTempDirectory("bellbuoy-postgres-");
  }

  @AfterEach
  void removeTheFolder() {
    TestFolders.delete(folder);
  }

  @Test
  void keepsRowsAndItsPortOverAStop() {
    int port;
    try (var server = start()) {
      Rows.write(server, "before the stop");
      port = server.port();
    }
    try (var server = start()) {
      assertThat(Rows.read(server)).containsExactly("before the stop");
      assertThat(server.port()).isEqualTo(port);
    }
  }

  @Test
  void writesDurablyWithChecksumsOnLoopbackOnly() {
    try (var server = start()) {
      assertThat(Rows.setting(server, "fsync")).isEqualTo("on");
      assertThat(Rows.setting(server, "data_checksums")).isEqualTo("on");
      assertThat(Rows.setting(server, "full_page_writes")).isEqualTo("on");
      assertThat(Rows.setting(server, "listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(Rows.setting(server, "unix_socket_directories")).isEmpty();
      assertThat(Rows.setting(server, "password_encryption")).isEqualTo("scram-sha-256");
    }
  }

  @Test
  void letsNobodyInWithoutThePassword() {
    try (var server = start()) {
      assertThatThrownBy(() -> Rows.connect(server, "wrong"))
          .hasMessageContaining("password authentication failed");
    }
  }

  @Test
  void keepsThePasswordToItsOwner() throws IOException {
    try (var _ = start()) {
      assertThat(Files.getPosixFilePermissions(folder.resolve("postgres/password")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  void comesBackOnTheSamePortWhenTheServerIsKilled() throws Exception {
    try (var server = start()) {
      Rows.write(server, "before the kill");
      var first = ProcessHandle.of(server.pid()).orElseThrow();
      first.destroyForcibly();
      first.onExit().get(10, TimeUnit.SECONDS);
      assertThat(Rows.readEventually(server)).containsExactly("before the kill");
      assertThat(server.pid()).isNotEqualTo(first.pid());
    }
  }

  @Test
  void stopsTheOrphanOfAKilledProcessAndKeepsItsRows() throws Exception {
    var first = Holder.start(folder);
    var orphan = first.serverPid();
    first.kill();
    assertThat(ProcessHandle.of(orphan)).isPresent();
    try (var server = start()) {
      assertThat(Rows.read(server)).containsExactly("of the killed process");
      assertThat(server.pid()).isNotEqualTo(orphan);
    }
  }

  @Test
  void startsAtOnceAfterEverythingWasKilled() throws Exception {
    var first = Holder.start(folder);
    var orphan = ProcessHandle.of(first.serverPid()).orElseThrow();
    orphan.destroyForcibly();
    first.kill();
    try (var server = start()) {
      assertThat(Rows.read(server)).containsExactly("of the killed process");
    }
  }

  @Test
  void removesWhatAKilledFirstStartLeftHalfMade() throws IOException {
    var half = Files.createDirectories(folder.resolve("postgres/cluster.unfinished-77-abc/base"));
    Files.writeString(half.resolve("1"), "half a table");
    try (var server = start()) {
      assertThat(half.getParent()).doesNotExist();
      assertThat(server.pid()).isPositive();
    }
  }

  @Test
  void leavesAHalfMadeClusterThatAProcessStillWritesInto() throws Exception {
    var half = Files.createDirectories(folder.resolve("postgres/cluster.unfinished-77-abc"));
    var writer = new ProcessBuilder("cat").directory(half.toFile()).start();
    try (var _ = start()) {
      assertThat(half).exists();
    } finally {
      writer.destroyForcibly().waitFor();
    }
    start().close();
    assertThat(half).doesNotExist();
  }

  @Test
  void forgetsANumberThatNowBelongsToAnotherProgram() throws IOException {
    start().close();
    Files.writeString(
        folder.resolve("postgres/cluster/postmaster.pid"),
        ProcessHandle.current().pid() + "\n" + folder.resolve("postgres/cluster") + "\n");
    try (var server = start()) {
      assertThat(server.pid()).isPositive();
    }
  }

  @Test
  void takesAnotherPortWhenItsOwnIsTaken() throws IOException {
    int port;
    try (var server = start()) {
      port = server.port();
    }
    try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
        var server = start()) {
      assertThat(server.port()).isNotEqualTo(port);
    }
  }

  @Test
  void refusesAFolderThatIsInUse() {
    try (var _ = start()) {
      assertThatThrownBy(this::start)
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("is in use by another Bellbuoy");
    }
  }

  @Test
  void refusesAFolderInUseByAnotherProcess() throws Exception {
    var first = Holder.start(folder);
    try {
      assertThatThrownBy(this::start)
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("is in use by another Bellbuoy");
    } finally {
      first.kill();
      start().close();
    }
  }

  @Test
  void refusesAFolderItCannotCreate() throws IOException {
    var file = Files.writeString(folder.resolve("a-file"), "not a folder");
    assertThatThrownBy(() -> EmbeddedPostgres.start(file.resolve("data"), Progress.silent()))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("cannot be created or written");
  }

  @Test
  void startsAsAnOrdinaryUserToo() throws Exception {
    assumeTrue(Holder.weAreRoot(), "only root can become somebody else");
    Files.setAttribute(folder, "unix:uid", Holder.NOBODY);
    var first = Holder.startAs(Holder.NOBODY, folder);
    assertThat(Files.getAttribute(Path.of("/proc/" + first.serverPid()), "unix:uid"))
        .isEqualTo(Holder.NOBODY);
    first.stop();
    try (var server = EmbeddedPostgres.start(folder.resolve("data"), Progress.silent())) {
      assertThat(Rows.read(server)).containsExactly("of the killed process");
    }
  }

  @Test
  void runsWithoutThePowersOfRoot() throws Exception {
    assumeTrue(Holder.weAreRoot(), "only root has powers to give up");
    try (var server = start()) {
      assertThat(Files.getAttribute(Path.of("/proc/" + server.pid()), "unix:uid")).isNotEqualTo(0);
    }
  }

  @Test
  void runsInAFolderThatOnlyRootCanReach() throws Exception {
    assumeTrue(Holder.weAreRoot(), "only root has such folders");
    var closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    try (var server = EmbeddedPostgres.start(closed.resolve("data"), Progress.silent())) {
      Rows.write(server, "behind a closed door");
      assertThat(Rows.read(server)).containsExactly("behind a closed door");
    }
  }

  private EmbeddedPostgres start() {
    return EmbeddedPostgres.start(folder, Progress.silent());
  }
}
