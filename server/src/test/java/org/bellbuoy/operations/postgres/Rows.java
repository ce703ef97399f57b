package org.bellbuoy.operations.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Rows written into a server and read back.
final class Rows {
  private Rows() {}

  static Connection connect(EmbeddedPostgres server, String password) throws SQLException {
    return DriverManager.getConnection(server.jdbcUrl("postgres"), server.superuser(), password);
  }

  static void write(EmbeddedPostgres server, String sentence) {
    try (var connection = connect(server, server.password());
        var statement = connection.createStatement()) {
      statement.execute("create table if not exists remembered (sentence text)");
      statement.execute("insert into remembered values ('" + sentence + "')");
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  static List<String> read(EmbeddedPostgres server) {
    return query(server, "select sentence from remembered");
  }

  /// The server was killed a moment ago; it has half a minute to come back.
  static List<String> readEventually(EmbeddedPostgres server) {
    var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (true) {
      try {
        return read(server);
      } catch (AssertionError e) {
        if (System.nanoTime() > deadline) {
          throw e;
        }
        Thread.onSpinWait();
      }
    }
  }

  static String setting(EmbeddedPostgres server, String name) {
    return query(server, "show " + name).getFirst();
  }

  private static List<String> query(EmbeddedPostgres server, String sql) {
    try (var connection = connect(server, server.password());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var values = new ArrayList<String>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
