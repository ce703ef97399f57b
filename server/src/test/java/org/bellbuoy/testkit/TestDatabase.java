package org.bellbuoy.testkit;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A database of one test class, with the schema of the product and nothing in it.
public record TestDatabase(String jdbcUrl, String user, String password) {

  public DataSource dataSource() {
    return new KeptConnections.Source(this);
  }

  /// The same database, seen by another user, such as the one of a door.
  public TestDatabase as(String otherUser, String otherPassword) {
    return new TestDatabase(jdbcUrl, otherUser, otherPassword);
  }

  public JdbcClient jdbc() {
    return JdbcClient.create(dataSource());
  }
}
