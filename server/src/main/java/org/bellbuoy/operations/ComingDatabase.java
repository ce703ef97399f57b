package org.bellbuoy.operations;

import java.sql.Connection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/// A database that is made ready while the house is being built over it: who needs a connection
/// before then waits for it, and hears why when it never comes.
public final class ComingDatabase implements Pools {

  private final CompletableFuture<Database> coming;

  public ComingDatabase(CompletableFuture<Database> coming) {
    this.coming = coming;
  }

  @Override
  public DataSource desk() {
    return new Awaited(coming.thenApply(Database::desk));
  }

  @Override
  public DataSource street() {
    return new Awaited(coming.thenApply(Database::street));
  }

  @Override
  public DataSource counter() {
    return new Awaited(coming.thenApply(Database::counter));
  }

  private static final class Awaited extends AbstractDataSource {

    private final CompletableFuture<DataSource> coming;

    Awaited(CompletableFuture<DataSource> coming) {
      this.coming = coming;
    }

    @Override
    public Connection getConnection() throws java.sql.SQLException {
      return arrived().getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws java.sql.SQLException {
      return arrived().getConnection(user, password);
    }

    private DataSource arrived() {
      try {
        return coming.join();
      } catch (CompletionException failed) {
        throw failed.getCause() instanceof StartRefused refused ? refused : failed;
      }
    }
  }
}
