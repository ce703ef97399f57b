package org.bellbuoy.testkit;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What a room's deeds and stores are made of in a test, without a Spring context: a database of
/// its own, a clock that stands, and ears for the news.
public final class TestRoom {

  public final TestClock clock = new TestClock(Instant.parse("2026-11-23T09:00:00Z"));
  public final Heard heard = new Heard();
  public final News news = new News(heard);
  public final Ids ids = new Ids(clock);
  public final TestDatabase database;
  public final JdbcClient jdbc;
  private final TransactionTemplate transactions;

  private TestRoom(TestDatabase database) {
    this.database = database;
    DataSource source = database.dataSource();
    this.jdbc = JdbcClient.create(source);
    this.transactions = new TransactionTemplate(new JdbcTransactionManager(source));
  }

  public static TestRoom with(TestDatabase database) {
    return new TestRoom(database);
  }

  /// Does the deed as Spring would: all of it or nothing.
  public <T> T in(Supplier<T> deed) {
    return transactions.execute(status -> deed.get());
  }

  public void doing(Runnable deed) {
    transactions.executeWithoutResult(status -> deed.run());
  }

  /// A member of staff who holds these roles.
  public static Viewer.Staff staff(Role... roles) {
    return new Viewer.Staff(UUID.randomUUID(), "Somebody", Set.of(roles));
  }
}
