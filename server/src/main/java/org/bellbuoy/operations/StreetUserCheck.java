package org.bellbuoy.operations;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Before a street stands alone: may its database user do what the street may, and no more?
final class StreetUserCheck {

  private StreetUserCheck() {}

  static void demand(DatabaseAccess street) {
    if (!Patience.until(() -> ready(street))) {
      throw new StartRefused(
          StartRefused.Kind.UNAVAILABLE,
          "The house has not been set up in " + street + ". Start serve --role worker first.");
    }
  }

  private static boolean ready(DatabaseAccess street) {
    try (Connection connection =
        DriverManager.getConnection(street.url(), street.user(), street.password())) {
      refuseStronger(street, connection);
      return knowsTheHalf(connection);
    } catch (SQLException away) {
      throw new StartRefused(
          StartRefused.Kind.UNAVAILABLE,
          "The database " + street + " cannot be used: " + away.getMessage(),
          away);
    }
  }

  /// A stranger's door over a user who may read is no wall.
  private static void refuseStronger(DatabaseAccess street, Connection connection)
      throws SQLException {
    if (isTrue(
        connection,
        """
        select r.rolsuper or r.rolcreaterole or exists (
                 select 1 from pg_namespace n
                  where n.nspname in ('identity', 'cases', 'embargo', 'advisories')
                    and has_schema_privilege(n.oid, 'usage'))
          from pg_roles r where r.rolname = current_user
        """)) {
      throw new StartRefused(
          StartRefused.Kind.SETTING,
          "The database user of %s may do more than the street may. Give the address of bellbuoy_street."
              .formatted(street));
    }
  }

  private static boolean knowsTheHalf(Connection connection) throws SQLException {
    return isTrue(
            connection,
            """
            select coalesce(has_table_privilege(to_regclass('vault.intake_half'), 'select'), false)
            """)
        && isTrue(
            connection, "select exists (select 1 from vault.intake_half where closed_at is null)");
  }

  private static boolean isTrue(Connection connection, String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      return answer.next() && answer.getBoolean(1);
    }
  }
}
