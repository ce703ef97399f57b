package org.bellbuoy.operations;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;

/// The migrated database, and one pool of connections for each door's user.
public final class Database implements Pools, AutoCloseable {

  private static final int DESK_CONNECTIONS = 10;
  private static final int STREET_CONNECTIONS = 6;
  private static final int COUNTER_CONNECTIONS = 4;

  private final HikariDataSource desk;
  private final HikariDataSource street;
  private final HikariDataSource counter;

  private Database(HikariDataSource desk, HikariDataSource street, HikariDataSource counter) {
    this.desk = desk;
    this.street = street;
    this.counter = counter;
  }

  /// Makes the doors' users, brings the schema up to date, and opens the pools.
  ///
  /// @param owner a user who may create roles and schemas
  /// @param secrets the folder for the doors' passwords
  /// @throws StartRefused when the database cannot be reached or used
  public static Database open(DatabaseAccess owner, Path secrets) {
    DoorPasswords passwords = DoorPasswords.in(secrets);
    Schema.bringUpToDate(owner, passwords);
    return open(owner, passwords);
  }

  /// Opens the pools over a schema that is up to date already.
  public static Database open(DatabaseAccess owner, DoorPasswords passwords) {
    return new Database(
        pool("desk", owner.as(DoorUsers.DESK, passwords.desk()), DESK_CONNECTIONS),
        pool("street", owner.as(DoorUsers.STREET, passwords.street()), STREET_CONNECTIONS),
        pool("counter", owner.as(DoorUsers.COUNTER, passwords.counter()), COUNTER_CONNECTIONS));
  }

  private static HikariDataSource pool(String name, DatabaseAccess access, int size) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(access.url());
    config.setUsername(access.user());
    config.setPassword(access.password());
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(5_000);
    config.setInitializationFailTimeout(20_000);
    return new HikariDataSource(config);
  }

  @Override
  public DataSource desk() {
    return desk;
  }

  @Override
  public DataSource street() {
    return street;
  }

  @Override
  public DataSource counter() {
    return counter;
  }

  @Override
  public void close() {
    counter.close();
    street.close();
    desk.close();
  }
}
