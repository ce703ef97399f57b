package org.bellbuoy;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.bellbuoy.operations.Database;
import org.bellbuoy.operations.DatabaseAccess;
import org.bellbuoy.operations.postgres.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/// What the house stands on: the database server if it is one of our own, and the pools over it.
record Ground(@Nullable EmbeddedPostgres postgres, Database database) implements AutoCloseable {

  private static final String DATABASE = "bellbuoy";

  /// Made beside the building of the house, because most of it is waiting for other processes.
  static CompletableFuture<Ground> coming(Plan plan, Progress progress) {
    return CompletableFuture.supplyAsync(
        () -> prepared(plan, progress),
        task -> Thread.ofPlatform().name("ground").daemon().start(task));
  }

  private static Ground prepared(Plan plan, Progress progress) {
    String url = plan.databaseUrl();
    if (url != null) {
      return new Ground(null, open(plan, DatabaseAccess.parse(url)));
    }
    EmbeddedPostgres postgres = EmbeddedPostgres.start(plan.data(), progress::says);
    try {
      postgres.withDatabase(DATABASE);
      DatabaseAccess owner =
          new DatabaseAccess(postgres.jdbcUrl(DATABASE), postgres.superuser(), postgres.password());
      return new Ground(postgres, open(plan, owner));
    } catch (RuntimeException failed) {
      postgres.close();
      throw failed;
    }
  }

  private static Database open(Plan plan, DatabaseAccess owner) {
    Path secrets = plan.data().resolve("secrets");
    return plan.shape().joins() ? Database.join(owner, secrets) : Database.open(owner, secrets);
  }

  @Override
  public void close() {
    database.close();
    if (postgres != null) {
      postgres.close();
    }
  }
}
