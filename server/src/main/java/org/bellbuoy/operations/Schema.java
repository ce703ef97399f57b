package org.bellbuoy.operations;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;

/// The tables of every room, brought up to date from one history of migrations.
public final class Schema {

  private static final String ALL = "classpath:db/migration";

  private Schema() {}

  /// Makes the doors' database users, then runs the migrations that are missing.
  ///
  /// @param owner a user who may create roles and schemas
  public static void bringUpToDate(DatabaseAccess owner, DoorPasswords passwords) {
    refuseUnfinishedRestore(owner);
    migrate(owner, passwords, ALL);
  }

  private static void refuseUnfinishedRestore(DatabaseAccess owner) {
    try (Connection connection =
            DriverManager.getConnection(owner.url(), owner.user(), owner.password());
        Statement statement = connection.createStatement();
        ResultSet marked =
            statement.executeQuery(
                "select 1 from pg_namespace where nspname = 'bellbuoy_restoring'")) {
      if (marked.next()) {
        throw new StartRefused(
            StartRefused.Kind.SETTING,
            "A restore into " + owner + " was not finished. Run it again.");
      }
    } catch (SQLException away) {
      throw new StartRefused(
          StartRefused.Kind.UNAVAILABLE,
          "The database " + owner + " cannot be used: " + away.getMessage(),
          away);
    }
  }

  /// Waits until another process has brought the schema to where this program needs it.
  static void await(DatabaseAccess owner) {
    if (!Patience.until(() -> upToDate(owner))) {
      throw new StartRefused(
          StartRefused.Kind.UNAVAILABLE,
          "The schema of " + owner + " is not up to date. Start serve --role worker first.");
    }
  }

  private static boolean upToDate(DatabaseAccess owner) {
    refuseUnfinishedRestore(owner);
    MigrationInfoService history = migrations(owner, ALL).info();
    refuseNewer(owner, history);
    return history.pending().length == 0;
  }

  /// The same, with the passwords that lie in this folder or are made there.
  public static void bringUpToDate(DatabaseAccess owner, Path secrets) {
    migrate(owner, DoorPasswords.in(secrets), ALL);
  }

  /// Brings an empty database to where another one was, so that its rows fit.
  ///
  /// @param versions the migrations that one had seen
  public static void bringTo(DatabaseAccess owner, Path secrets, List<String> versions) {
    try (Migrations some = Migrations.only(versions)) {
      migrate(owner, DoorPasswords.in(secrets), some.location());
    }
  }

  private static void migrate(DatabaseAccess owner, DoorPasswords passwords, String location) {
    try {
      DoorUsers.prepare(owner, passwords);
      if (location.equals(ALL) && isUpToDate(owner)) {
        return;
      }
      Flyway migrations = migrations(owner, location);
      refuseNewer(owner, migrations.info());
      migrations.migrate();
    } catch (SQLException away) {
      throw new StartRefused(
          StartRefused.Kind.UNAVAILABLE,
          "The database " + owner + " cannot be used: " + away.getMessage(),
          away);
    } catch (FlywayException failed) {
      throw new StartRefused(
          StartRefused.Kind.SETTING,
          "The schema of " + owner + " cannot be brought up to date: " + failed.getMessage(),
          failed);
    }
  }

  /// Whether each step of ours was taken, as it is written, and no other.
  static boolean isUpToDate(DatabaseAccess owner) throws SQLException {
    return SchemaSteps.goneThrough(owner).equals(SchemaSteps.ofOurs());
  }

  /// A step that this program does not have was made by a newer one. Working on would let old code
  /// write into tables it does not understand.
  private static void refuseNewer(DatabaseAccess owner, MigrationInfoService history) {
    List<MigrationInfo> foreign =
        Stream.of(history.applied())
            .filter(step -> step.getVersion() != null && !step.getState().isResolved())
            .toList();
    if (!foreign.isEmpty()) {
      throw new StartRefused(
          StartRefused.Kind.SETTING,
          "The database %s is of a newer Bellbuoy: this one does not know its step %s (%s). Start the newer program, or restore a backup from before the update. Nothing was changed."
              .formatted(
                  owner, foreign.getLast().getVersion(), foreign.getLast().getDescription()));
    }
  }

  private static Flyway migrations(DatabaseAccess owner, String location) {
    return Flyway.configure()
        .dataSource(owner.url(), owner.user(), owner.password())
        .locations(location)
        .defaultSchema("migrations")
        .createSchemas(true)
        .outOfOrder(true)
        .load();
  }
}
