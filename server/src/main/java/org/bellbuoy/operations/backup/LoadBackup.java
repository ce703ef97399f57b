package org.bellbuoy.operations.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.operations.DatabaseAccess;
import org.bellbuoy.operations.Schema;
import org.bellbuoy.operations.StartRefused;
import org.bellbuoy.operations.postgres.Progress;
import org.bellbuoy.vault.SecretsFolder;
import org.postgresql.PGConnection;

/// Reads a backup into an empty database and an empty folder of secrets, entry by entry, and counts
/// what arrives. All rows arrive in one transaction.
final class LoadBackup {

  private final DatabaseAccess owner;
  private final Path secrets;
  private final Progress progress;
  private final Map<String, Long> loaded = new LinkedHashMap<>();
  private List<String> migrations = List.of();
  private List<Table> tables = List.of();

  LoadBackup(DatabaseAccess owner, Path secrets, Progress progress) {
    this.owner = owner;
    this.secrets = secrets;
    this.progress = progress;
  }

  /// @return how many rows arrived
  long load(InputStream in) throws IOException, SQLException {
    try (ZipInputStream zip = new ZipInputStream(in)) {
      migrations = lines(Names.MIGRATIONS, zip);
      tables = lines(Names.TABLES, zip).stream().map(Table::of).toList();
      ZipEntry entry = next(zip);
      while (entry.getName().startsWith(Names.SECRETS)) {
        key(entry.getName().substring(Names.SECRETS.length()), zip);
        entry = next(zip);
      }
      Schema.bringTo(owner, secrets, migrations);
      return rows(zip, entry);
    }
  }

  private long rows(ZipInputStream zip, ZipEntry first) throws IOException, SQLException {
    try (Connection connection =
        DriverManager.getConnection(owner.url(), owner.user(), owner.password())) {
      connection.setAutoCommit(false);
      triggers(connection, "disable");
      clear(connection);
      ZipEntry entry = first;
      while (entry.getName().startsWith(Names.ROWS)) {
        table(connection, zip, entry.getName().substring(Names.ROWS.length()));
        entry = next(zip);
      }
      compare(lines(zip));
      sequences(connection, lines(Names.SEQUENCES, zip));
      triggers(connection, "enable");
      long rows = Long.parseLong(lines(Names.END, zip).getFirst());
      drain(zip);
      CrashPoint.here("operations.restore.before-commit");
      connection.commit();
      return rows;
    }
  }

  private void table(Connection connection, ZipInputStream zip, String name)
      throws IOException, SQLException {
    Table table =
        tables.stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IOException("a table that is not in the list: " + name));
    progress.says("Restoring table %d of %d: %s".formatted(loaded.size() + 1, tables.size(), name));
    long rows =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn(
                table.copyIn(),
                new FilterInputStream(zip) {
                  @Override
                  public void close() {
                    // the archive goes on
                  }
                });
    loaded.put(name, rows);
    CrashPoint.here("operations.restore.table");
  }

  private void compare(List<String> counts) throws IOException {
    List<String> arrived =
        loaded.entrySet().stream().map(one -> one.getKey() + " " + one.getValue()).toList();
    if (!arrived.equals(counts)) {
      throw new IOException(
          "rows are missing: " + counts + " were backed up, " + arrived + " came");
    }
  }

  /// The guards of the ledger and of others would refuse what is put back.
  private void triggers(Connection connection, String how) throws SQLException {
    for (Table table : tables) {
      run(connection, "alter table " + table.name() + " " + how + " trigger user");
    }
  }

  /// What migrations put there, such as the one row of a lease.
  private void clear(Connection connection) throws SQLException {
    for (Table table : tables.reversed()) {
      run(connection, "delete from " + table.name());
    }
  }

  private static void sequences(Connection connection, List<String> lines) throws SQLException {
    try (PreparedStatement set = connection.prepareStatement("select setval(?::regclass, ?)")) {
      for (String line : lines) {
        String[] parts = line.split(" ", -1);
        set.setString(1, parts[0]);
        set.setLong(2, Long.parseLong(parts[1]));
        set.execute();
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void key(String name, ZipInputStream zip) throws IOException {
    Path file = secrets.resolve(name).normalize();
    if (!file.startsWith(secrets)) {
      throw new StartRefused(
          StartRefused.Kind.SETTING, "The backup names a file outside its folder: " + name);
    }
    Path _ = SecretsFolder.around(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(file, zip.readAllBytes());
  }

  private static void expect(ZipInputStream zip, String name) throws IOException {
    if (!next(zip).getName().equals(name)) {
      throw new IOException(name + " is missing");
    }
  }

  private static ZipEntry next(ZipInputStream zip) throws IOException {
    ZipEntry entry = zip.getNextEntry();
    if (entry == null) {
      throw new IOException("the backup ends too early");
    }
    return entry;
  }

  private static List<String> lines(String name, ZipInputStream zip) throws IOException {
    expect(zip, name);
    return lines(zip);
  }

  private static List<String> lines(ZipInputStream zip) throws IOException {
    String text = new String(zip.readAllBytes(), UTF_8);
    return text.isEmpty() ? List.of() : new ArrayList<>(List.of(text.split("\n", -1)));
  }

  /// To the last byte, whose seal says that nothing was cut off.
  private static void drain(ZipInputStream zip) throws IOException {
    while (zip.getNextEntry() != null) {
      zip.closeEntry();
    }
  }
}
