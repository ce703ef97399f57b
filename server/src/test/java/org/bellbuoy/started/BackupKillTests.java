package org.bellbuoy.started;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bellbuoy.testkit.TestFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Kills a backup and a restore in the middle: nothing half ever carries the name of a whole.
@Tag("started")
class BackupKillTests {

  private static final Map<String, String> WORDS =
      Map.of("BELLBUOY_BACKUP_PASSPHRASE", "six random words are better still");

  private Path folder;

  @BeforeEach
  void serveOnce() throws IOException {
    folder = Files.createTempDirectory("bellbuoy-backup-kills-");
    Program.serve(folder.resolve("data")).ready().close();
  }

  @AfterEach
  void removeTheFolder() {
    TestFolders.delete(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"operations.backup.table", "operations.backup.written"})
  void leavesNoHalfBackup(String point) {
    assertThat(backup(point).exitCode()).isEqualTo(137);
    assertThat(folder.resolve("one.backup")).doesNotExist();

    assertThat(backup("").exitCode()).isZero();
    assertThat(folder.resolve("one.backup")).exists();
    assertThat(folder.resolve("one.backup.unfinished")).doesNotExist();
    assertThat(folder.resolve("data/checking")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "operations.restore.table",
        "operations.restore.before-commit",
        "operations.restore.before-rename"
      })
  void leavesNoHalfHouse(String point) {
    assertThat(backup("").exitCode()).isZero();
    assertThat(restore(point).exitCode()).isEqualTo(137);
    assertThat(folder.resolve("there")).doesNotExist();

    assertThat(restore("").exitCode()).isZero();
    assertThat(folder.resolve("there.restoring")).doesNotExist();
    Program.serve(folder.resolve("there")).ready().close();
  }

  @Test
  void checksABackupAndRestoresNothing() throws IOException {
    assertThat(backup("").exitCode()).isZero();
    byte[] whole = Files.readAllBytes(folder.resolve("one.backup"));

    Program good = check();
    assertThat(good.exitCode()).isZero();
    assertThat(good.everythingSaid()).contains("is whole", "Nothing was restored");
    whole[whole.length / 2] ^= 1;
    Files.write(folder.resolve("one.backup"), whole);
    assertThat(check().exitCode()).isNotZero();
    assertThat(folder.resolve("there")).doesNotExist();
  }

  private Program check() {
    return run("", "restore", "--check", "--data", path("there"), path("one.backup"));
  }

  @Test
  void backsUpWhileTheHouseGoesOnWorking() {
    try (Program house = Program.serve(folder.resolve("data")).ready()) {
      assertThat(backup("").exitCode()).isZero();
      assertThat(house.process().isAlive()).isTrue();
    }
  }

  private Program backup(String point) {
    return run(point, "backup", "--data", path("data"), path("one.backup"));
  }

  private Program restore(String point) {
    return run(point, "restore", "--data", path("there"), path("one.backup"));
  }

  private static Program run(String point, String... words) {
    return Program.with(WORDS, point, List.of(words));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
