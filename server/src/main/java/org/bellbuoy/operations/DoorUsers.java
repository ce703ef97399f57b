package org.bellbuoy.operations;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The database users of the doors. Migrations grant each of them only what its door may do.
final class DoorUsers {

  static final String DESK = "bellbuoy_desk";
  static final String STREET = "bellbuoy_street";
  static final String COUNTER = "bellbuoy_counter";

  private DoorUsers() {}

  /// Makes the users where they are missing and gives them these passwords.
  static void prepare(DatabaseAccess owner, DoorPasswords passwords) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(owner.url(), owner.user(), owner.password())) {
      login(connection, DESK, passwords.desk());
      login(connection, STREET, passwords.street());
      login(connection, COUNTER, passwords.counter());
    }
  }

  private static void login(Connection connection, String role, String password)
      throws SQLException {
    if (missing(connection, role)) {
      run(connection, "create role " + role + " login");
    }
    String literal = connection.unwrap(org.postgresql.PGConnection.class).escapeLiteral(password);
    run(connection, "alter role " + role + " with login password '" + literal + "'");
  }

  private static boolean missing(Connection connection, String role) throws SQLException {
    try (PreparedStatement question =
        connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
      question.setString(1, role);
      try (ResultSet found = question.executeQuery()) {
        return !found.next();
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
