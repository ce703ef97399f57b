package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bellbuoy.testkit.TestDatabase;
import org.bellbuoy.testkit.TestPostgres;
import org.bellbuoy.walls.Catalogue;
import org.bellbuoy.walls.Committed;
import org.junit.jupiter.api.Test;

/// The net effect of the migrations, what lies in clear, and what the public door may touch.
class SchemaTests {

  private static final String GOLDEN = "server/src/test/resources/golden/";
  private static final String FORBIDDEN = "42501";
  private static final TestDatabase DATABASE = TestPostgres.databaseFromTemplate("schema");
  private static final Catalogue CATALOGUE = new Catalogue(DATABASE);

  private static final String HEAD =
      """
      # What lies sealed, and what in clear

      Written by `SchemaTests`. Every column that can hold words or bytes is sealed, or stands in
      `golden/clear.txt` with the reason why not.

      | column | sealed, or why not |
      | --- | --- |
      """;

  @Test
  void everyRoomHasTheSchemaThatWasReviewed() {
    for (String room : CATALOGUE.rooms()) {
      Committed.at(GOLDEN + room + ".sql").mustBe(CATALOGUE.schema(room));
    }
  }

  @Test
  void wordsAreSealedOrSayWhyNot() throws IOException {
    Map<String, String> reasons = reasons();
    List<String> columns = CATALOGUE.columnsOfWords();
    List<String> clear = columns.stream().filter(column -> !column.endsWith("_sealed")).toList();

    assertThat(clear).containsExactlyInAnyOrderElementsOf(reasons.keySet());
    StringBuilder page = new StringBuilder(HEAD);
    for (String column : columns) {
      page.append("| `%s` | %s |\n".formatted(column, reasons.getOrDefault(column, "sealed")));
    }
    Committed.at("docs/sealed.md").mustBe(page.toString());
  }

  @Test
  void theStreetMayDoExactlyWhatItMust() throws SQLException {
    List<String> may = rightsOf("bellbuoy_street", TestPostgres.PASSWORDS.street());

    Committed.at(GOLDEN + "street.txt").mustBe(String.join("", may));
    assertThat(may)
        .as("what the street must never reach, and never destroy but unsent forms")
        .noneMatch(line -> line.matches("(?s)(identity|cases|embargo|assessment|advisories)\\..*"))
        .allMatch(line -> !line.contains("delete") || line.startsWith("intake.draft"));
  }

  @Test
  void theCounterMayDoExactlyWhatItMust() throws SQLException {
    List<String> may = rightsOf("bellbuoy_counter", TestPostgres.PASSWORDS.counter());

    Committed.at(GOLDEN + "counter.txt").mustBe(String.join("", may));
    assertThat(may)
        .as("what the counter must never reach, and never destroy")
        .noneMatch(line ->
            line.matches("(?s)(identity|intake|correspondence|assessment|advisories|vault)\\..*"))
        .noneMatch(line -> line.contains("delete"));
  }

  /// Lines of `table: rights`, each with the sealed columns that may be read there.
  private static List<String> rightsOf(String user, String password) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = DATABASE.as(user, password).dataSource().getConnection()) {
      connection.setAutoCommit(false);
      for (String table : CATALOGUE.tables()) {
        List<String> may = rights(connection, table);
        if (!may.isEmpty()) {
          found.add(table + ": " + String.join(", ", may) + sealedRead(connection, table) + "\n");
        }
      }
    }
    return found;
  }

  private static String sealedRead(Connection door, String table) throws SQLException {
    List<String> may = new ArrayList<>();
    for (String column : CATALOGUE.columnsOfWords()) {
      if (column.startsWith(table + ".") && column.endsWith("_sealed")) {
        String name = column.substring(table.length() + 1);
        if (may(door, "select " + name + " from " + table + " limit 1")) {
          may.add(name);
        }
      }
    }
    return may.isEmpty() ? "" : " (reads " + String.join(", ", may) + ")";
  }

  private static List<String> rights(Connection door, String table) throws SQLException {
    List<String> may = new ArrayList<>();
    if (may(door, "select 1 from " + table + " limit 1")) {
      may.add("select");
    }
    if (may(door, "insert into " + table + " default values")) {
      may.add("insert");
    }
    if (updates(door, table)) {
      may.add("update");
    }
    if (may(door, "delete from " + table)) {
      may.add("delete");
    }
    return may;
  }

  private static boolean updates(Connection door, String table) throws SQLException {
    try (Statement statement = door.createStatement();
        ResultSet may =
            statement.executeQuery("select has_any_column_privilege('" + table + "', 'update')")) {
      return may.next() && may.getBoolean(1);
    } catch (SQLException unseen) {
      return !FORBIDDEN.equals(unseen.getSQLState());
    } finally {
      door.rollback();
    }
  }

  private static boolean may(Connection door, String sql) throws SQLException {
    try (Statement statement = door.createStatement()) {
      statement.execute(sql);
      return true;
    } catch (SQLException refused) {
      return !FORBIDDEN.equals(refused.getSQLState());
    } finally {
      door.rollback();
    }
  }

  /// Lines of `column = reason`.
  private static Map<String, String> reasons() throws IOException {
    Map<String, String> reasons = new TreeMap<>();
    Path list = Committed.at(GOLDEN + "clear.txt").file();
    for (String line : Files.readAllLines(list)) {
      int at = line.indexOf('=');
      reasons.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
    }
    return reasons;
  }
}
