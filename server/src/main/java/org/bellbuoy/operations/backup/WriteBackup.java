package org.bellbuoy.operations.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.operations.DatabaseAccess;
import org.bellbuoy.operations.postgres.Progress;
import org.postgresql.PGConnection;

/// Writes keys and database out of one snapshot, while everybody goes on working.
final class WriteBackup {

  private final DatabaseAccess owner;
  private final Path secrets;
  private final Progress progress;

  WriteBackup(DatabaseAccess owner, Path secrets, Progress progress) {
    this.owner = owner;
    this.secrets = secrets;
    this.progress = progress;
  }

  /// @return how many rows there are in all
  long write(OutputStream out) throws IOException, SQLException {
    try (Connection connection =
            DriverManager.getConnection(owner.url(), owner.user(), owner.password());
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      Catalogue catalogue = new Catalogue(connection);
      List<Table> tables = catalogue.tables();
      text(zip, Names.MIGRATIONS, catalogue.migrations());
      text(zip, Names.TABLES, tables.stream().map(Table::line).toList());
      keys(zip);
      long rows = rows(zip, connection, tables);
      text(zip, Names.SEQUENCES, lines(catalogue.sequences()));
      text(zip, Names.END, List.of(Long.toString(rows)));
      connection.rollback();
      return rows;
    }
  }

  /// The keys are read after the snapshot was taken: a key that opens something in it is there.
  private void keys(ZipOutputStream zip) throws IOException {
    try (Stream<Path> files = Files.walk(secrets)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(Names.SECRETS + secrets.relativize(file)));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
  }

  private long rows(ZipOutputStream zip, Connection connection, List<Table> tables)
      throws IOException, SQLException {
    List<String> counts = new ArrayList<>();
    long all = 0;
    for (Table table : tables) {
      progress.says(
          "Backing up table %d of %d: %s"
              .formatted(counts.size() + 1, tables.size(), table.name()));
      zip.putNextEntry(new ZipEntry(Names.ROWS + table.name()));
      long rows =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyOut(table.copyOut(), new Unclosed(zip));
      zip.closeEntry();
      counts.add(table.name() + " " + rows);
      all += rows;
      CrashPoint.here("operations.backup.table");
    }
    text(zip, Names.COUNTS, counts);
    return all;
  }

  private static List<String> lines(Map<String, Long> numbers) {
    return numbers.entrySet().stream().map(one -> one.getKey() + " " + one.getValue()).toList();
  }

  private static void text(ZipOutputStream zip, String name, List<String> lines)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(String.join("\n", lines).getBytes(UTF_8));
    zip.closeEntry();
  }
}
