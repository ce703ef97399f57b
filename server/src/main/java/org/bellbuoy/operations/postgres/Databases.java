package org.bellbuoy.operations.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.bellbuoy.operations.StartRefused;
import org.bellbuoy.operations.StartRefused.Kind;

/// The databases inside the server.
final class Databases {
  private Databases() {}

  static void createIfAbsent(EmbeddedPostgres server, String name) {
    if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
      throw new IllegalArgumentException("not a plain name of a database: " + name);
    }
    try (var connection =
        DriverManager.getConnection(
            server.jdbcUrl("postgres"), server.superuser(), server.password())) {
      if (!exists(connection, name)) {
        create(connection, name);
      }
    } catch (SQLException e) {
      throw new StartRefused(
          Kind.UNAVAILABLE, "The database " + name + " cannot be created: " + e.getMessage(), e);
    }
  }

  private static boolean exists(Connection connection, String name) throws SQLException {
    try (var question =
        connection.prepareStatement("select 1 from pg_database where datname = ?")) {
      question.setString(1, name);
      return question.executeQuery().next();
    }
  }

  private static void create(Connection connection, String name) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
  }
}
