package org.bellbuoy.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.bellbuoy.Doors;
import org.bellbuoy.Ports;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.identity.AcceptInvitation;
import org.bellbuoy.identity.InvitePerson;
import org.bellbuoy.identity.Invited;
import org.bellbuoy.identity.NewPerson;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.operations.Database;
import org.bellbuoy.operations.DatabaseAccess;
import org.bellbuoy.operations.postgres.EmbeddedPostgres;
import org.bellbuoy.operations.postgres.Progress;
import org.bellbuoy.testkit.TestDatabase;
import org.bellbuoy.testkit.TestFolders;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// The database on a disk that is really full: what cannot be recorded is not read, and everything
/// goes on by itself once there is room.
class FullDiskTests {

  private static final String MARK = "Canary 52ab77e0 of the full disk";
  private static final String DISK = "size=224m";
  private static final int ENOUGH = 20_000;
  private static final Duration SOON = Duration.ofSeconds(60);

  private Path disk;
  private boolean mounted;

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createTempDirectory("bellbuoy-full-disk-");
    mounted = ran("mount", "-t", "tmpfs", "-o", DISK, "tmpfs", disk.toString());
    assumeTrue(mounted, "a small disk is mounted by root only");
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      assertThat(ran("umount", "--lazy", disk.toString())).isTrue();
    }
    TestFolders.delete(disk);
  }

  @Test
  void readsNothingItCannotRecordAndGoesOnWhenThereIsRoom() throws Exception {
    try (EmbeddedPostgres postgres =
            EmbeddedPostgres.start(disk.resolve("data"), Progress.silent())
                .withDatabase("bellbuoy");
        Database database = Database.open(owner(postgres), disk.resolve("data/secrets"));
        Doors doors = doors(database)) {
      Viewer.Staff lead = lead(doors);
      String code = doors.get(OpenCase.class).open(lead, MARK);
      Cases cases = doors.get(Cases.class);
      assertThat(cases.get(lead, code).title()).isEqualTo(MARK);
      Path filler = fill();

      int read = 1;
      int refused = 0;
      while (read < ENOUGH && refused < 10) {
        if (given(cases, lead, code)) {
          read++;
          refused = 0;
        } else {
          refused++;
        }
      }
      assertThat(read).as("readings until the disk was full").isLessThan(ENOUGH);
      assertThatThrownBy(() -> doors.get(OpenCase.class).open(lead, "Another"))
          .isInstanceOfAny(Refused.class, DataAccessException.class, TransactionException.class);

      Files.delete(filler);
      assertThat(givenSoon(cases, lead, code)).isTrue();
      assertThat(recorded(postgres)).as("an entry for each reading").isGreaterThan(read);
    }
  }

  private static boolean given(Cases cases, Viewer viewer, String code) {
    try {
      return cases.get(viewer, code).title().equals(MARK);
    } catch (Refused | DataAccessException | TransactionException full) {
      return false;
    }
  }

  private static boolean givenSoon(Cases cases, Viewer viewer, String code) {
    long deadline = System.nanoTime() + SOON.toNanos();
    boolean given = false;
    while (!given && System.nanoTime() < deadline) {
      given = given(cases, viewer, code);
    }
    return given;
  }

  private static long recorded(EmbeddedPostgres postgres) {
    DatabaseAccess owner = owner(postgres);
    return new TestDatabase(owner.url(), owner.user(), owner.password())
        .jdbc()
        .sql("select count(*) from audit.leaf where what = 'kernel.MaterialRead'")
        .query(Long.class)
        .single();
  }

  /// Writes until nothing more fits.
  private Path fill() throws IOException {
    Path filler = disk.resolve("filler");
    byte[] block = new byte[4096];
    try (OutputStream out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      return filler;
    }
  }

  private Doors doors(Database database) {
    Installation installation =
        new Installation(
            disk.resolve("data"),
            URI.create("https://security.example.test"),
            URI.create("https://desk.example.test"),
            URI.create("https://counter.example.test"),
            false);
    return Doors.open(installation, database, Clock.systemUTC(), Ports.loopback(0, 0, 0));
  }

  private static Viewer.Staff lead(Doors doors) {
    NewPerson typed = new NewPerson("Lena Lead", "lena@staff.example.test", Set.of(Role.LEAD));
    Invited invited = doors.get(InvitePerson.class).execute(new Viewer.Machine(), typed);
    doors.get(AcceptInvitation.class).execute(invited.link().token(), TestStaff.PASSWORD);
    return new Viewer.Staff(invited.person(), typed.name(), typed.roles());
  }

  private static DatabaseAccess owner(EmbeddedPostgres postgres) {
    return new DatabaseAccess(
        postgres.jdbcUrl("bellbuoy"), postgres.superuser(), postgres.password());
  }

  private static boolean ran(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    } catch (IOException missing) {
      return false;
    }
  }
}
