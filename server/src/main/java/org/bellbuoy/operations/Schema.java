package org.bellbuoy.operations;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// The tables of every room, brought up to date from one history of migrations.
public final class Schema {

  private Schema() {}

  /// Makes the doors' database users, then runs the migrations that are missing.
  ///
  /// @param owner a user who may create roles and schemas
  public static void bringUpToDate(DatabaseAccess owner, DoorPasswords passwords) {
    try {
      DoorUsers.prepare(owner, passwords);
      migrations(owner).migrate();
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

  private static Flyway migrations(DatabaseAccess owner) {
    return Flyway.configure()
        .dataSource(owner.url(), owner.user(), owner.password())
        .locations("classpath:db/migration")
        .defaultSchema("migrations")
        .createSchemas(true)
        .outOfOrder(true)
        .load();
  }
}
