package org.bellbuoy.operations.backup;

import java.nio.file.Path;
import org.bellbuoy.operations.DatabaseAccess;
import org.bellbuoy.operations.postgres.EmbeddedPostgres;
import org.bellbuoy.operations.postgres.Progress;

/// A database server of its own in a folder that is thrown away or, once it is whole, renamed. What
/// a killed run left in that folder is stopped and removed first.
record Scratch(Path folder, EmbeddedPostgres postgres) implements AutoCloseable {

  private static final String DATABASE = "bellbuoy";

  static Scratch in(Path folder, Progress progress) {
    EmbeddedPostgres.discard(folder, progress);
    return new Scratch(folder, EmbeddedPostgres.start(folder, progress).withDatabase(DATABASE));
  }

  DatabaseAccess owner() {
    return new DatabaseAccess(
        postgres.jdbcUrl(DATABASE), postgres.superuser(), postgres.password());
  }

  Path secrets() {
    return folder.resolve("secrets");
  }

  @Override
  public void close() {
    postgres.close();
  }
}
