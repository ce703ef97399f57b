package org.bellbuoy.operations.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What a database holds: tables in an order in which each may refer to those before it, numbers,
/// and the migrations it has seen.
record Catalogue(Connection connection) {

  private static final String OURS =
      "n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'migrations')";

  List<Table> tables() throws SQLException {
    Map<String, List<String>> columns = new TreeMap<>();
    rows(
        """
        select n.nspname || '.' || c.relname, a.attname
          from pg_class c
          join pg_namespace n on n.oid = c.relnamespace
          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
         where c.relkind = 'r' and not a.attisdropped and a.attgenerated = '' and %s
         order by 1, a.attnum
        """
            .formatted(OURS),
        row ->
            columns
                .computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                .add(row.getString(2)));
    return inOrder(columns, references()).stream()
        .map(name -> new Table(name, columns.getOrDefault(name, List.of())))
        .toList();
  }

  private Map<String, Set<String>> references() throws SQLException {
    Map<String, Set<String>> references = new TreeMap<>();
    rows(
        """
        select distinct n.nspname || '.' || c.relname, m.nspname || '.' || d.relname
          from pg_constraint k
          join pg_class c on c.oid = k.conrelid
          join pg_namespace n on n.oid = c.relnamespace
          join pg_class d on d.oid = k.confrelid
          join pg_namespace m on m.oid = d.relnamespace
         where k.contype = 'f' and c.oid <> d.oid
        """,
        row ->
            references
                .computeIfAbsent(row.getString(1), _ -> new LinkedHashSet<>())
                .add(row.getString(2)));
    return references;
  }

  private static List<String> inOrder(
      Map<String, List<String>> tables, Map<String, Set<String>> references) {
    Set<String> done = new LinkedHashSet<>();
    while (done.size() < tables.size()) {
      int before = done.size();
      tables.keySet().stream()
          .filter(name -> done.containsAll(references.getOrDefault(name, Set.of())))
          .toList()
          .forEach(done::add);
      if (done.size() == before) {
        throw new IllegalStateException("tables refer to each other in a circle");
      }
    }
    return List.copyOf(done);
  }

  Map<String, Long> sequences() throws SQLException {
    Map<String, Long> sequences = new LinkedHashMap<>();
    rows(
        """
        select schemaname || '.' || sequencename, last_value
          from pg_sequences
         where last_value is not null
         order by 1
        """,
        row -> sequences.put(row.getString(1), row.getLong(2)));
    return sequences;
  }

  List<String> migrations() throws SQLException {
    List<String> versions = new ArrayList<>();
    rows(
        """
        select version
          from migrations.flyway_schema_history
         where success and version is not null
         order by version
        """,
        row -> versions.add(row.getString(1)));
    return versions;
  }

  private interface Row {
    void read(ResultSet row) throws SQLException;
  }

  private void rows(String sql, Row visitor) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        visitor.read(rows);
      }
    }
  }
}
