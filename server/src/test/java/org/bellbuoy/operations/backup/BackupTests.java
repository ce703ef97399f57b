package org.bellbuoy.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.bellbuoy.identity.Role;
import org.bellbuoy.operations.DatabaseAccess;
import org.bellbuoy.operations.StartRefused;
import org.bellbuoy.operations.postgres.EmbeddedPostgres;
import org.bellbuoy.operations.postgres.Progress;
import org.bellbuoy.testkit.TestDatabase;
import org.bellbuoy.testkit.TestFolders;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestPostgres;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.vault.PrivateHalf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Backs up the house of the tests while it runs, and restores it elsewhere.
class BackupTests {

  private static final String WORDS = "six random words are better still";

  private Path folder;
  private Path data;
  private Path file;

  @BeforeEach
  void fillAHouse() throws IOException {
    folder = Files.createTempDirectory("bellbuoy-backups-");
    data = folder.resolve("data");
    file = folder.resolve("monday.backup");
    Files.createDirectories(data.resolve("secrets/old"));
    Files.writeString(data.resolve("secrets/master.key"), "the master key");
    Files.writeString(data.resolve("secrets/old/master.key"), "an older one");
    Files.write(
        data.resolve("secrets/database-passwords"),
        List.of(
            TestPostgres.PASSWORDS.desk(),
            TestPostgres.PASSWORDS.street(),
            TestPostgres.PASSWORDS.counter()));
    TestStaff.person(Role.ANALYST);
  }

  @AfterEach
  void removeTheFolder() {
    TestFolders.delete(folder);
  }

  @Test
  void restoresEverythingElsewhereHeldAndWithoutSessions() throws IOException {
    TestStaff.session(TestStaff.person(Role.ADMINISTRATOR));
    TakeBackup.Taken taken = take(Recipient.passphrase(WORDS));
    assertThat(taken.rows()).isPositive();
    assertThat(taken.entries()).isPositive();
    assertThat(names(folder)).containsExactlyInAnyOrder("data", "monday.backup");
    assertThat(names(data)).containsExactly("secrets");

    Path there = folder.resolve("there");
    RestoreHouse.Restored restored = restore(new Secret.Passphrase(WORDS), there);
    assertThat(restored).isEqualTo(new RestoreHouse.Restored(taken.rows(), taken.entries()));
    assertThat(there.resolve("secrets/master.key")).hasContent("the master key");
    assertThat(there.resolve("secrets/old/master.key")).hasContent("an older one");
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(there, Progress.silent())) {
      TestDatabase database =
          new TestDatabase(postgres.jdbcUrl("bellbuoy"), postgres.superuser(), postgres.password());
      assertThat(
              database
                  .jdbc()
                  .sql("select held and restored and untold from operations.fence")
                  .query(Boolean.class)
                  .single())
          .isTrue();
      assertThat(count(database, "identity.session")).isZero();
      assertThat(count(database, "audit.entry")).isEqualTo(taken.entries());
      assertThatThrownBy(() -> database.jdbc().sql("delete from audit.entry").update())
          .hasMessageContaining("only ever added to");
    }
  }

  @Test
  void opensForTheHolderOfTheRecoveryKeyOnly() {
    Path secret = folder.resolve("recovery.key");
    RecoveryKeyFile.make(secret, folder.resolve("recovery.pub"));
    take(Recipient.of(RecoveryKeyFile.readPublic(folder.resolve("recovery.pub"))));

    refuses(new Secret.Passphrase(WORDS), "sealed with the recovery key");
    refuses(new Secret.RecoveryKey(PrivateHalf.of(new byte[32])), "does not open");
    assertThat(
            restore(
                    new Secret.RecoveryKey(RecoveryKeyFile.readPrivate(secret)),
                    folder.resolve("there"))
                .rows())
        .isPositive();
  }

  @Test
  void findsAChangedBitAndACutOffEndAndLeavesNothingBehind() throws IOException {
    take(Recipient.passphrase(WORDS));
    Random random = new Random(7);
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < 3; i++) {
      byte[] bent = whole.clone();
      bent[200 + random.nextInt(whole.length - 200)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, bent);
      refuses(new Secret.Passphrase(WORDS), "");
    }
    try (RandomAccessFile end = new RandomAccessFile(file.toFile(), "rw")) {
      end.setLength(whole.length / 2);
    }
    refuses(new Secret.Passphrase(WORDS), "");
  }

  @Test
  void refusesAFolderThatHoldsAnything() throws IOException {
    take(Recipient.passphrase(WORDS));

    assertThatThrownBy(() -> restore(new Secret.Passphrase(WORDS), data))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("is not empty");
    assertThatThrownBy(() -> take(Recipient.passphrase(WORDS)))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("left alone");
  }

  @Test
  void restoresIntoADatabaseOfTheVendorsOwnIfItIsEmpty() throws IOException {
    TakeBackup.Taken taken = take(Recipient.passphrase(WORDS));
    TestDatabase empty = TestPostgres.emptyDatabase("restored");
    DatabaseAccess owner = new DatabaseAccess(empty.jdbcUrl(), empty.user(), empty.password());
    empty.jdbc().sql("create schema bellbuoy_restoring; create schema audit").update();

    RestoreHouse house =
        new RestoreHouse(new Secret.Passphrase(WORDS), Clock.systemUTC(), Progress.silent());
    assertThat(house.into(file, folder.resolve("there"), owner).rows()).isEqualTo(taken.rows());
    assertThat(folder.resolve("there/secrets/master.key")).exists();
    assertThatThrownBy(() -> house.into(file, folder.resolve("again"), owner))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("is not empty");
  }

  @Test
  void wantsAPassphraseThatIsWorthTheName() {
    assertThatThrownBy(() -> Recipient.passphrase("short")).isInstanceOf(StartRefused.class);
  }

  private TakeBackup.Taken take(Recipient recipient) {
    TestHouse.doors();
    TestDatabase house = TestHouse.database();
    DatabaseAccess owner = new DatabaseAccess(house.jdbcUrl(), house.user(), house.password());
    return new TakeBackup(owner, data, Progress.silent()).into(file, recipient);
  }

  private RestoreHouse.Restored restore(Secret secret, Path there) {
    return new RestoreHouse(secret, Clock.systemUTC(), Progress.silent()).into(file, there);
  }

  private void refuses(Secret secret, String words) {
    Path there = folder.resolve("there");
    assertThatThrownBy(() -> restore(secret, there))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining(words);
    assertThat(there).doesNotExist();
    assertThat(folder.resolve("there.restoring")).doesNotExist();
  }

  private static long count(TestDatabase database, String table) {
    return database.jdbc().sql("select count(*) from " + table).query(Long.class).single();
  }

  private static List<String> names(Path folder) throws IOException {
    try (var inside = Files.list(folder)) {
      return inside.map(path -> path.getFileName().toString()).toList();
    }
  }
}
