package org.bellbuoy.operations.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.operations.DatabaseAccess;
import org.bellbuoy.operations.StartRefused;

/// Marks a database of the vendor's own while it is being restored: a start refuses it, and another
/// restore begins again in it.
final class Marker {

  private Marker() {}

  /// Refuses a database that holds anything but an unfinished restore, and empties that.
  static void set(DatabaseAccess owner) throws SQLException {
    try (Connection connection = open(owner);
        Statement statement = connection.createStatement()) {
      List<String> schemas = new ArrayList<>();
      try (ResultSet rows =
          statement.executeQuery(
              """
              select nspname
                from pg_namespace
               where nspname not like 'pg\\_%' and nspname not in ('information_schema', 'public')
              """)) {
        while (rows.next()) {
          schemas.add(rows.getString(1));
        }
      }
      if (!schemas.isEmpty() && !schemas.contains("bellbuoy_restoring")) {
        throw new StartRefused(
            StartRefused.Kind.CANNOT_CREATE,
            "The database %s is not empty. A backup is restored into an empty one; nothing was changed."
                .formatted(owner));
      }
      statement.execute("create schema if not exists bellbuoy_restoring");
      for (String schema : schemas) {
        if (!schema.equals("bellbuoy_restoring")) {
          statement.execute("drop schema \"" + schema + "\" cascade");
        }
      }
    }
  }

  static void remove(DatabaseAccess owner) throws SQLException {
    try (Connection connection = open(owner);
        Statement statement = connection.createStatement()) {
      statement.execute("drop schema bellbuoy_restoring");
    }
  }

  private static Connection open(DatabaseAccess owner) throws SQLException {
    return DriverManager.getConnection(owner.url(), owner.user(), owner.password());
  }
}
