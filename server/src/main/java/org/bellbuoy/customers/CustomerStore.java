package org.bellbuoy.customers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Cursor;
import org.bellbuoy.vault.Seal;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The customers. A number is never used twice.
@Repository
class CustomerStore {

  private static final String SELECT =
      """
      select c.id, c.code, c.state, c.paper_sealed, c.added_at, c.version, m.code as merged_into
        from customers.customer c left join customers.customer m on m.id = c.merged_into
      """;

  private record Row(
      UUID id,
      String code,
      CustomerState state,
      Optional<String> mergedInto,
      Sealed paper,
      Instant addedAt,
      long version) {}

  private final JdbcClient db;
  private final CustomerSeals seals;

  CustomerStore(JdbcClient db, CustomerSeals seals) {
    this.db = db;
    this.seals = seals;
  }

  /// Those that are kept, by number, which is the only order that never changes.
  List<Customer> after(@Nullable Cursor cursor, int rows) {
    return opened(
        db.sql(SELECT + " where c.state = 'ACTIVE' and c.code > :after order by c.code limit :rows")
            .param("after", cursor == null ? "" : cursor.keys().getFirst())
            .param("rows", rows)
            .query(CustomerStore::row)
            .list());
  }

  Optional<Customer> find(String code) {
    return opened(
            db.sql(SELECT + " where c.code = :code")
                .param("code", code)
                .query(CustomerStore::row)
                .list())
        .stream()
        .findFirst();
  }

  List<Customer> of(Collection<CustomerId> ids) {
    return ids.isEmpty()
        ? List.of()
        : opened(
            db.sql(SELECT + " where c.id in (:ids)")
                .param("ids", ids.stream().map(CustomerId::value).toList())
                .query(CustomerStore::row)
                .list());
  }

  /// The same, held against others until the transaction ends.
  Optional<Customer> hold(String code) {
    return hold(List.of(code)).stream().findFirst();
  }

  /// Held in the order of their numbers, so that two who hold several never wait for each other.
  List<Customer> hold(Collection<String> codes) {
    return opened(
        db.sql(SELECT + " where c.code in (:codes) order by c.code for update of c")
            .param("codes", codes)
            .query(CustomerStore::row)
            .list());
  }

  List<Customer> find(Collection<String> codes) {
    return opened(
        db.sql(SELECT + " where c.code in (:codes) order by c.code")
            .param("codes", codes)
            .query(CustomerStore::row)
            .list());
  }

  /// What was merged into it, and into that, and so on.
  List<CustomerId> mergedInto(CustomerId into) {
    return db.sql(
            """
            with recursive merged as (
              select id from customers.customer where merged_into = :into
              union
              select c.id from customers.customer c join merged m on c.merged_into = m.id)
            select id from merged
            """)
        .param("into", into.value())
        .query((row, _) -> new CustomerId(Columns.id(row, "id")))
        .list();
  }

  /// False when the number is taken.
  boolean add(Seal seal, CustomerId id, String code, CustomerPaper paper, Instant now) {
    return db.sql(
                """
                insert into customers.customer (id, code, state, paper_sealed, added_at, version)
                values (:id, :code, 'ACTIVE', :paper, :now, 0)
                on conflict (code) do nothing
                """)
            .param("id", id.value())
            .param("code", code)
            .param("paper", seals.sealed(seal, CustomerSeals.CUSTOMER, id.value(), paper))
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void change(Seal seal, CustomerId id, CustomerPaper paper) {
    db.sql("update customers.customer set paper_sealed = :paper where id = :id")
        .param("id", id.value())
        .param("paper", seals.sealed(seal, CustomerSeals.CUSTOMER, id.value(), paper))
        .update();
  }

  void touch(CustomerId id) {
    db.sql("update customers.customer set version = version + 1 where id = :id")
        .param("id", id.value())
        .update();
  }

  void end(CustomerId id, CustomerState state, @Nullable CustomerId into, Instant now) {
    db.sql(
            """
            update customers.customer
               set state = :state, merged_into = coalesce(:into, merged_into), ended_at = :now
             where id = :id
            """)
        .param("id", id.value())
        .param("state", state.name())
        .param("into", into == null ? null : into.value(), java.sql.Types.OTHER)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  private List<Customer> opened(List<Row> rows) {
    return seals.each(rows, Row::paper, this::customer);
  }

  private Customer customer(Row row) {
    return new Customer(
        new CustomerId(row.id()),
        row.code(),
        row.state(),
        row.mergedInto(),
        seals.customer(row.id(), row.paper()),
        row.addedAt(),
        row.version());
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        Columns.id(row, "id"),
        row.getString("code"),
        CustomerState.valueOf(row.getString("state")),
        Optional.ofNullable(row.getString("merged_into")),
        Columns.paper(row),
        Columns.instant(row, "added_at"),
        row.getLong("version"));
  }
}
