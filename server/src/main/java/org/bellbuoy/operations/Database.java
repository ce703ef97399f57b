package org.bellbuoy.operations;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import javax.sql.DataSource;

/// The migrated database, and one pool of connections for each door's user, opened when its door
/// first asks for it.
public final class Database implements Pools, AutoCloseable {

  private static final int DESK_CONNECTIONS = 14;
  private static final int STREET_CONNECTIONS = 6;
  private static final int COUNTER_CONNECTIONS = 4;

  private final DatabaseAccess owner;
  private final DoorPasswords passwords;
  private final SequencedMap<String, HikariDataSource> pools = new LinkedHashMap<>();

  private Database(DatabaseAccess owner, DoorPasswords passwords) {
    this.owner = owner;
    this.passwords = passwords;
  }

  /// Makes the doors' users, brings the schema up to date, and opens the desk's pool.
  ///
  /// @param owner a user who may create roles and schemas
  /// @param secrets the folder for the doors' passwords
  /// @throws StartRefused when the database cannot be reached or used
  public static Database open(DatabaseAccess owner, Path secrets) {
    DoorPasswords passwords = DoorPasswords.in(secrets);
    Schema.bringUpToDate(owner, passwords);
    return open(owner, passwords);
  }

  /// Opens the desk's pool over a schema that another process of this house brings up to date.
  ///
  /// @throws StartRefused when nobody did so in time, or the folder holds no passwords
  public static Database join(DatabaseAccess owner, Path secrets) {
    DoorPasswords passwords = DoorPasswords.copiedTo(secrets);
    Schema.await(owner);
    return open(owner, passwords);
  }

  /// Opens the desk's pool over a schema that is up to date already.
  public static Database open(DatabaseAccess owner, DoorPasswords passwords) {
    Database database = new Database(owner, passwords);
    var _ = database.desk();
    return database;
  }

  /// Connections of the street's user, for a process that has no others.
  ///
  /// @throws StartRefused when the database cannot be reached, or this user may do more than the
  ///   street may
  public static HikariDataSource ofTheStreet(DatabaseAccess street) {
    StreetUserCheck.demand(street);
    return pool("street", street, STREET_CONNECTIONS);
  }

  /// What the street's process needs to reach the database, and all it is given.
  public DatabaseAccess streetAccess() {
    return owner.as(DoorUsers.STREET, passwords.street());
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
    return opened("desk", owner.as(DoorUsers.DESK, passwords.desk()), DESK_CONNECTIONS);
  }

  @Override
  public DataSource street() {
    return opened("street", streetAccess(), STREET_CONNECTIONS);
  }

  @Override
  public DataSource counter() {
    return opened("counter", owner.as(DoorUsers.COUNTER, passwords.counter()), COUNTER_CONNECTIONS);
  }

  private synchronized HikariDataSource opened(String name, DatabaseAccess access, int size) {
    return pools.computeIfAbsent(name, _ -> pool(name, access, size));
  }

  @Override
  public synchronized void close() {
    pools.sequencedValues().reversed().forEach(HikariDataSource::close);
  }
}
