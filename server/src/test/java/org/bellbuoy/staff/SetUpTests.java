package org.bellbuoy.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bellbuoy.Doors;
import org.bellbuoy.Ports;
import org.bellbuoy.identity.ChangeRoles;
import org.bellbuoy.identity.DeactivatePerson;
import org.bellbuoy.identity.IdentityRefusal;
import org.bellbuoy.identity.LinkPurpose;
import org.bellbuoy.identity.MakeOneTimeLink;
import org.bellbuoy.identity.OneTimeLink;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Person;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.operations.Database;
import org.bellbuoy.operations.DatabaseAccess;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestClock;
import org.bellbuoy.testkit.TestDatabase;
import org.bellbuoy.testkit.TestPostgres;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.walls.Twist;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A house of its own, because there is nobody in it yet.
class SetUpTests {

  private static final Viewer HOUSE = new Viewer.Machine();

  @TempDir static Path folder;
  private static Database database;
  private static Doors doors;

  @BeforeAll
  static void open() {
    TestDatabase empty = TestPostgres.databaseFromTemplate("set_up");
    database =
        Database.open(
            new DatabaseAccess(empty.jdbcUrl(), empty.user(), empty.password()),
            TestPostgres.PASSWORDS);
    Installation installation =
        new Installation(
            folder,
            URI.create("https://security.example.test"),
            URI.create("https://desk.example.test"),
            URI.create("https://counter.example.test"),
            false);
    doors =
        Doors.open(
            installation,
            database,
            new TestClock(Instant.parse("2026-11-23T09:00:00Z")),
            Ports.loopback(0, 0, 0));
  }

  @AfterAll
  static void close() {
    doors.close();
    database.close();
  }

  @Test
  void makesTheFirstAdministratorOnceAndKeepsTheLastOne() {
    assertThat(doors.get(People.class).needSetUp()).isTrue();
    OneTimeLink older = link();
    OneTimeLink link = link();
    DeskVisitor visitor = DeskVisitor.at(URI.create("http://localhost:" + doors.deskPort()));

    assertThat(visitor.get(older.path()).statusCode()).isEqualTo(404);
    visitor.get(link.path());
    HttpResponse<String> flawed =
        visitor.post(link.path(), "name", "First Person", "email", "first", "password", "short");
    assertThat(flawed.statusCode()).isEqualTo(422);
    assertThat(flawed.body()).contains("First Person");
    namesEachFieldAtFault(visitor, link);
    assertThat(visitor.post(link.path(), form()).statusCode()).isEqualTo(303);
    assertThat(visitor.get("/people").headers().firstValue("Location"))
        .as("a password alone opens nothing here")
        .hasValue("/account/second-factor");
    assertThat(visitor.get("/account/second-factor").body())
        .contains("First Person", "One thing before anything else");

    assertThat(doors.get(People.class).needSetUp()).isFalse();
    assertThat(visitor.get(link.path()).statusCode()).isEqualTo(404);
    assertThat(refusal(SetUpTests::link)).isInstanceOf(IdentityRefusal.AlreadySetUp.class);
    keepsTheLastOne();
  }

  /// What the sweep of all forms does elsewhere: this form opens in an empty house only.
  private static void namesEachFieldAtFault(DeskVisitor visitor, OneTimeLink link) {
    for (Twist twist : List.of(Twist.TOO_LONG, Twist.CONTROL, Twist.DIRECTION)) {
      for (int field = 0; field < 4; field += 2) {
        String[] typed = form();
        typed[field + 1] = twist.text();
        HttpResponse<String> flawed = visitor.post(link.path(), typed);

        assertThat(flawed.statusCode()).as(typed[field] + " " + twist).isEqualTo(422);
        assertThat(flawed.body())
            .contains("href=\"#" + typed[field] + "\"", form()[field == 0 ? 3 : 1]);
      }
    }
    assertThat(doors.get(People.class).needSetUp()).isTrue();
  }

  private static void keepsTheLastOne() {
    Person only = doors.get(People.class).all(HOUSE).getFirst();

    assertThat(
            refusal(() ->
                doors
                    .get(ChangeRoles.class)
                    .execute(HOUSE, only.id(), only.version(), Set.of(Role.LEAD))))
        .isInstanceOf(IdentityRefusal.LastAdministrator.class);
    assertThat(
            refusal(
                () -> doors.get(DeactivatePerson.class).execute(HOUSE, only.id(), only.version())))
        .isInstanceOf(IdentityRefusal.LastAdministrator.class);
  }

  private static String[] form() {
    return new String[] {
      "name", "First Person", "email", "first@example.test", "password", TestStaff.PASSWORD
    };
  }

  private static OneTimeLink link() {
    return doors.get(MakeOneTimeLink.class).execute(HOUSE, new LinkPurpose.SetUp());
  }

  private static Object refusal(Runnable deed) {
    return catchThrowableOfType(Refused.class, deed::run).refusal();
  }
}
