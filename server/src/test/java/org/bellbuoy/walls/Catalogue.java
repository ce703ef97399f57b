package org.bellbuoy.walls;

import java.util.List;
import java.util.stream.Collectors;
import org.bellbuoy.testkit.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the migrations have made, as the database itself tells it.
public final class Catalogue {

  private final JdbcClient jdbc;

  public Catalogue(TestDatabase database) {
    this.jdbc = database.jdbc();
  }

  /// One schema per room that keeps anything.
  public List<String> rooms() {
    return strings(
        """
        select nspname from pg_namespace
        where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')
        order by nspname
        """);
  }

  /// Tables by `schema.name`.
  public List<String> tables() {
    return strings(
        """
        select schemaname || '.' || tablename from pg_tables
        where schemaname !~ '^pg_' and schemaname not in ('information_schema', 'public')
        order by 1
        """);
  }

  /// Columns that can hold words or bytes, by `schema.table.column`.
  public List<String> columnsOfWords() {
    return strings(
        """
        select table_schema || '.' || table_name || '.' || column_name
        from information_schema.columns
        where table_schema !~ '^pg_' and table_schema not in ('information_schema', 'public')
          and (data_type in ('text', 'bytea', 'character varying', 'json', 'jsonb')
               or udt_name = '_text')
        order by 1
        """);
  }

  /// The net effect of all migrations on one schema.
  public String schema(String room) {
    return tables().stream()
        .filter(table -> table.startsWith(room + "."))
        .map(table ->
            table
                + "\n"
                + lines(columns(table))
                + lines(constraints(table))
                + lines(indexes(table))
                + lines(grants(table))
                + lines(grantsOfColumns(table)))
        .collect(Collectors.joining("\n"));
  }

  private List<String> columns(String table) {
    return of(
        table,
        """
        select attname || ' ' || format_type(atttypid, atttypmod)
               || case when attnotnull then ' not null' else '' end
               || coalesce(' default ' || pg_get_expr(adbin, adrelid), '')
        from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
        where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped
        order by attnum
        """);
  }

  private List<String> constraints(String table) {
    return of(
        table,
        """
        select pg_get_constraintdef(oid) from pg_constraint
        where conrelid = cast(:table as regclass) and contype <> 'n' order by conname
        """);
  }

  private List<String> indexes(String table) {
    return of(
        table,
        """
        select pg_get_indexdef(indexrelid) from pg_index
        where indrelid = cast(:table as regclass) order by 1
        """);
  }

  private List<String> grants(String table) {
    return of(
        table,
        """
        select 'grant ' || lower(string_agg(privilege_type, ', ' order by privilege_type))
               || ' to ' || grantee
        from information_schema.role_table_grants
        where table_schema || '.' || table_name = :table and grantee like 'bellbuoy%'
        group by grantee order by grantee
        """);
  }

  /// What may be changed where the rest of the row may not.
  private List<String> grantsOfColumns(String table) {
    return of(
        table,
        """
        select 'grant update (' || string_agg(a.attname, ', ' order by a.attname) || ') to '
               || r.rolname
        from pg_attribute a cross join aclexplode(a.attacl) x join pg_roles r on r.oid = x.grantee
        where a.attrelid = cast(:table as regclass) and x.privilege_type = 'UPDATE'
          and r.rolname like 'bellbuoy%'
        group by r.rolname order by r.rolname
        """);
  }

  private List<String> of(String table, String sql) {
    return jdbc.sql(sql).param("table", table).query((row, _) -> row.getString(1)).list();
  }

  private List<String> strings(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
  }

  private static String lines(List<String> lines) {
    return lines.stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
  }
}
