package org.bellbuoy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.bellbuoy.identity.LinkPurpose;
import org.bellbuoy.identity.MakeOneTimeLink;
import org.bellbuoy.identity.OneTimeLink;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.operations.Database;
import org.bellbuoy.operations.DatabaseAccess;
import org.bellbuoy.operations.postgres.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/// A started Bellbuoy: its database server if it has one of its own, its pools, and its doors.
final class Running implements AutoCloseable {

  private static final String DATABASE = "bellbuoy";

  private final @Nullable EmbeddedPostgres postgres;
  private final Database database;
  private final Doors doors;
  private final Installation installation;

  private Running(
      @Nullable EmbeddedPostgres postgres,
      Database database,
      Doors doors,
      Installation installation) {
    this.postgres = postgres;
    this.database = database;
    this.doors = doors;
    this.installation = installation;
  }

  /// Starts everything, or leaves nothing running behind.
  static Running start(Plan plan, Progress progress) {
    Ports ports = plan.listening().ports();
    Installation installation = plan.installation();
    EmbeddedPostgres postgres =
        plan.databaseUrl() == null
            ? EmbeddedPostgres.start(plan.data(), progress::says).withDatabase(DATABASE)
            : null;
    try {
      DatabaseAccess owner = owner(postgres, plan.databaseUrl());
      return start(postgres, owner, installation, plan.clock(), ports);
    } catch (RuntimeException failed) {
      if (postgres != null) {
        postgres.close();
      }
      throw failed;
    }
  }

  private static Running start(
      @Nullable EmbeddedPostgres postgres,
      DatabaseAccess owner,
      Installation installation,
      Clock clock,
      Ports ports) {
    Path secrets = installation.dataFolder().resolve("secrets");
    Database database = Database.open(owner, secrets);
    try {
      Doors doors = Doors.open(installation, database, clock, ports);
      return new Running(postgres, database, doors, installation);
    } catch (RuntimeException failed) {
      database.close();
      throw failed;
    }
  }

  private static DatabaseAccess owner(@Nullable EmbeddedPostgres postgres, @Nullable String url) {
    return postgres == null
        ? DatabaseAccess.parse(url == null ? "" : url)
        : new DatabaseAccess(postgres.jdbcUrl(DATABASE), postgres.superuser(), postgres.password());
  }

  Doors doors() {
    return doors;
  }

  Installation installation() {
    return installation;
  }

  /// Says where the doors are, and how long the start took.
  void announce(Progress progress) {
    Duration took =
        ProcessHandle.current()
            .info()
            .startInstant()
            .map(start -> Duration.between(start, Clock.systemUTC().instant()))
            .orElse(Duration.ZERO);
    progress.says("");
    progress.says("  public   " + installation.publicUrl());
    progress.says("  desk     " + installation.deskUrl());
    progress.says("  counter  " + installation.counterUrl());
    announceSetUp(progress);
    progress.says("  ready after %.1f s".formatted(took.toMillis() / 1000.0));
  }

  /// While nobody administers this house, each start makes a new link and spends the older one.
  private void announceSetUp(Progress progress) {
    if (!installation.demo() && doors.get(People.class).needSetUp()) {
      OneTimeLink link =
          doors.get(MakeOneTimeLink.class).execute(new Viewer.Machine(), new LinkPurpose.SetUp());
      progress.says("  set-up   " + installation.deskUrl() + link.path() + " (once, for a day)");
    }
  }

  @Override
  public void close() {
    doors.close();
    database.close();
    if (postgres != null) {
      postgres.close();
    }
  }
}
