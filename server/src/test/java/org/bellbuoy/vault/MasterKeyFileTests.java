package org.bellbuoy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyFileTests {

  @TempDir Path folder;

  @Test
  void makesAFileThatOnlyItsOwnerReads() throws IOException {
    Path path = folder.resolve("secrets/master.key");
    MasterKey made = new MasterKeyFile(path).create();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
    assertThat(new MasterKeyFile(path).read().orElseThrow().fingerprint())
        .isEqualTo(made.fingerprint());
  }

  @Test
  void findsNothingWhereNoFileIs() {
    assertThat(new MasterKeyFile(folder.resolve("master.key")).read()).isEmpty();
  }

  @Test
  void neverWritesOverAKey() {
    MasterKeyFile file = new MasterKeyFile(folder.resolve("master.key"));
    file.create();

    assertThatThrownBy(file::create).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void leavesNothingBesideTheKeyNotEvenOfAKilledStart() throws IOException {
    Files.writeString(folder.resolve("master.key.unfinished-123"), "bellbuoy master");
    Path path = folder.resolve("master.key");
    new MasterKeyFile(path).create();

    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(path);
    }
  }

  @Test
  void refusesAFileThatOthersCanRead() throws IOException {
    Path path = folder.resolve("master.key");
    new MasterKeyFile(path).create();
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));

    assertThatThrownBy(() -> new MasterKeyFile(path).read())
        .isInstanceOf(WrongMasterKey.class)
        .hasMessageContaining("chmod 600");
  }

  @Test
  void refusesADamagedFile() throws IOException {
    Path path = folder.resolve("master.key");
    new MasterKeyFile(path).create();
    Files.writeString(path, "something else");

    assertThatThrownBy(() -> new MasterKeyFile(path).read()).isInstanceOf(WrongMasterKey.class);
  }
}
