package org.bellbuoy.customers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who changed what about a customer, and when. Rows are only ever added.
@Repository
class HistoryStore {

  private final JdbcClient db;
  private final CustomerSeals seals;

  HistoryStore(JdbcClient db, CustomerSeals seals) {
    this.db = db;
    this.seals = seals;
  }

  /// @param detail sealed; empty for the line that a removal leaves
  void add(UUID id, CustomerId about, UUID item, HistoryEntry entry, Optional<byte[]> detail) {
    db.sql(
            """
            insert into customers.history
              (id, customer_id, item_id, what, detail_sealed, at, by_kind, by_id)
            values (:id, :customer, :item, :what, :detail, :at, :byKind, :byId)
            """)
        .param("id", id)
        .param("customer", about.value())
        .param("item", item)
        .param("what", entry.what().name())
        .param("detail", detail.orElse(null))
        .param("at", entry.at().atOffset(ZoneOffset.UTC))
        .param("byKind", entry.by().kind().name())
        .param("byId", entry.by().id())
        .update();
  }

  /// The latest first.
  List<HistoryEntry> of(CustomerId customer, int most) {
    return db.sql(
            """
            select id, what, detail_sealed, at, by_kind, by_id from customers.history
             where customer_id = :customer order by id desc limit :most
            """)
        .param("customer", customer.value())
        .param("most", most)
        .query(this::entry)
        .list();
  }

  private HistoryEntry entry(ResultSet row, int number) throws SQLException {
    byte[] sealed = row.getBytes("detail_sealed");
    return new HistoryEntry(
        Columns.instant(row, "at"),
        new Actor(Actor.Kind.valueOf(row.getString("by_kind")), Columns.id(row, "by_id")),
        Change.valueOf(row.getString("what")),
        sealed == null ? "" : seals.detail(Columns.id(row, "id"), Sealed.of(sealed)));
  }
}
