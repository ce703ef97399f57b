package org.bellbuoy.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.bellbuoy.Doors;
import org.bellbuoy.Ports;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.operations.Database;
import org.bellbuoy.operations.DatabaseAccess;

/// The whole house with both doors open, started once for the run, with a clock that tests set.
///
/// Tests share it and its database; each makes its own people, cases and products.
public final class TestHouse {

  private TestHouse() {}

  public static Doors doors() {
    return Running.DOORS;
  }

  public static TestClock clock() {
    return Running.CLOCK;
  }

  /// The database as its owner sees it, past every grant.
  public static TestDatabase database() {
    return Running.DATABASE;
  }

  public static <T> T get(Class<T> type) {
    return doors().get(type);
  }

  public static URI street(String path) {
    return URI.create("http://localhost:" + doors().streetPort() + path);
  }

  public static URI desk(String path) {
    return URI.create("http://localhost:" + doors().deskPort() + path);
  }

  public static URI counter(String path) {
    return URI.create("http://localhost:" + doors().counterPort() + path);
  }

  private static final class Running {
    static final TestClock CLOCK = new TestClock(Instant.parse("2026-11-23T09:00:00Z"));
    static final TestDatabase DATABASE = TestPostgres.databaseFromTemplate("house");
    static final Doors DOORS = open();

    private static Doors open() {
      // a bound, not a pause: another house may be at work beside this one
      Awaitility.setDefaultTimeout(Duration.ofSeconds(40));
      // a series of its own, so that no test takes a number that real advisories carry
      System.setProperty("bellbuoy.advisories.number-form", "TEST{year}-{number}");
      // the identity provider of the tests stands on this machine
      System.setProperty("bellbuoy.identity.provider-on-loopback", "true");
      // tests send canaries themselves
      System.setProperty("bellbuoy.canary.minutes", "0");
      // one clock for the whole run: to the public door all reports of all tests come at once
      System.setProperty("bellbuoy.intake.calm-a-minute", "1000000");
      DatabaseAccess owner =
          new DatabaseAccess(DATABASE.jdbcUrl(), DATABASE.user(), DATABASE.password());
      Database database = Database.open(owner, TestPostgres.PASSWORDS);
      Installation installation =
          new Installation(
              folder(),
              URI.create("https://security.example.test"),
              URI.create("https://desk.example.test"),
              URI.create("https://counter.example.test"),
              false);
      Doors doors = Doors.open(installation, database, CLOCK, Ports.loopback(0, 0, 0));
      // most tests sign in by a password; what the rule does has tests of its own
      DATABASE
          .jdbc()
          .sql(
              """
              insert into identity.second_factor_rule (id, whom, grace_days, set_at)
              values ('00000000-0000-001d-0000-000000000003', 'NOBODY', 0, '2026-11-01T00:00:00Z')
              """)
          .update();
      // most tests look for all of the house; what a law that was not chosen hides has its own
      DATABASE.jdbc().sql("update policy.surfaces set laws = '{CRA,NIS2,GDPR}'").update();
      return doors;
    }

    private static Path folder() {
      try {
        Path folder = Files.createTempDirectory("bellbuoy-house-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> TestFolders.delete(folder)));
        return folder;
      } catch (IOException refused) {
        throw new UncheckedIOException(refused);
      }
    }
  }
}
