package org.bellbuoy.testkit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDriverBasedDataSource;

/// Connections to the databases of the tests: the few used last stay open for whoever asks next,
/// since opening one costs more than most of what tests say on it. Each is handed out as if fresh.
final class KeptConnections {

  private static final int KEPT = 6;

  private static final Deque<Idle> IDLE = new ArrayDeque<>();

  private KeptConnections() {}

  private record Idle(TestDatabase of, Connection connection) {}

  static final class Source extends AbstractDriverBasedDataSource {

    private final TestDatabase database;

    Source(TestDatabase database) {
      this.database = database;
    }

    @Override
    protected Connection getConnectionFromDriver(Properties none) throws SQLException {
      Optional<Connection> idle = taken(database);
      while (idle.isPresent()) {
        if (idle.get().isValid(5)) {
          return lent(database, idle.get());
        }
        idle.get().close();
        idle = taken(database);
      }
      return lent(database, opened(database));
    }
  }

  private static Connection opened(TestDatabase database) throws SQLException {
    // what a session prepared ends when it is made fresh again
    String url = database.jdbcUrl() + (database.jdbcUrl().contains("?") ? "&" : "?");
    return DriverManager.getConnection(
        url + "prepareThreshold=0", database.user(), database.password());
  }

  private static Connection lent(TestDatabase database, Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new Lent(database, connection));
  }

  private static synchronized Optional<Connection> taken(TestDatabase database) {
    for (Iterator<Idle> all = IDLE.descendingIterator(); all.hasNext(); ) {
      Idle one = all.next();
      if (one.of().equals(database)) {
        all.remove();
        return Optional.of(one.connection());
      }
    }
    return Optional.empty();
  }

  private static void giveBack(TestDatabase database, Connection connection) throws SQLException {
    if (connection.isClosed() || !madeFresh(connection)) {
      connection.close();
      return;
    }
    Optional<Idle> eldest = keep(new Idle(database, connection));
    if (eldest.isPresent()) {
      eldest.get().connection().close();
    }
  }

  private static synchronized Optional<Idle> keep(Idle idle) {
    IDLE.addLast(idle);
    return IDLE.size() > KEPT ? Optional.of(IDLE.removeFirst()) : Optional.empty();
  }

  private static boolean madeFresh(Connection connection) {
    try {
      if (!connection.getAutoCommit()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
      connection.setReadOnly(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("discard all");
      }
      return true;
    } catch (SQLException broken) {
      return false;
    }
  }

  /// A connection in somebody's hands: closing gives it back, once.
  private static final class Lent implements InvocationHandler {

    private final TestDatabase database;
    private final Connection connection;
    private final AtomicBoolean returned = new AtomicBoolean();

    Lent(TestDatabase database, Connection connection) {
      this.database = database;
      this.connection = connection;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object[] arguments)
        throws Throwable {
      return switch (method.getName()) {
        case "close" -> closed();
        case "isClosed" -> returned.get() || connection.isClosed();
        // a statement knows the connection it was really made by, and Spring compares the two
        case "equals" -> proxy == arguments[0] || connection == arguments[0];
        case "hashCode" -> System.identityHashCode(proxy);
        default -> passedOn(method, arguments);
      };
    }

    private @Nullable Object closed() throws SQLException {
      if (!returned.getAndSet(true)) {
        giveBack(database, connection);
      }
      return null;
    }

    private @Nullable Object passedOn(Method method, Object[] arguments) throws Throwable {
      if (returned.get()) {
        throw new SQLException("This connection was closed.");
      }
      try {
        return method.invoke(connection, arguments);
      } catch (InvocationTargetException refused) {
        throw refused.getCause();
      }
    }
  }
}
