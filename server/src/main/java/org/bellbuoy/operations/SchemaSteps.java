package org.bellbuoy.operations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The steps that a schema went through, or that this program would take it through: the version of
/// each, and the check sum of its text.
///
/// Where both are the same nothing is to be done, and Flyway need not be asked, which takes half a
/// second of a start to answer. Anything else is for Flyway to judge.
record SchemaSteps(Map<String, Integer> sums) {

  private static final String HISTORY =
      """
      select version, checksum, success
        from migrations.flyway_schema_history
       where version is not null
      """;

  SchemaSteps {
    sums = Map.copyOf(sums);
  }

  /// Those of this program.
  static SchemaSteps ofOurs() {
    Map<String, Integer> sums = new HashMap<>();
    try {
      for (Resource step :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:db/migration/**/*.sql")) {
        String name = String.valueOf(step.getFilename());
        sums.put(name.substring(1, name.indexOf("__")), sum(step));
      }
      return new SchemaSteps(sums);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the migrations cannot be read", unreadable);
    }
  }

  /// Those that this database is known to have gone through; one that failed is none of ours.
  static SchemaSteps goneThrough(DatabaseAccess owner) throws SQLException {
    Map<String, Integer> sums = new HashMap<>();
    try (Connection connection =
            DriverManager.getConnection(owner.url(), owner.user(), owner.password());
        Statement statement = connection.createStatement()) {
      if (isNew(statement)) {
        return new SchemaSteps(sums);
      }
      try (ResultSet row = statement.executeQuery(HISTORY)) {
        while (row.next()) {
          String version = row.getString("version");
          sums.put(
              row.getBoolean("success") ? version : "failed " + version, row.getInt("checksum"));
        }
      }
    }
    return new SchemaSteps(sums);
  }

  private static boolean isNew(Statement statement) throws SQLException {
    try (ResultSet history =
        statement.executeQuery(
            "select 1 where to_regclass('migrations.flyway_schema_history') is null")) {
      return history.next();
    }
  }

  /// As Flyway takes it: line by line, without the ends of the lines.
  private static int sum(Resource step) throws IOException {
    CRC32 sum = new CRC32();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(step.getInputStream(), StandardCharsets.UTF_8))) {
      lines.lines().forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
    }
    return (int) sum.getValue();
  }
}
