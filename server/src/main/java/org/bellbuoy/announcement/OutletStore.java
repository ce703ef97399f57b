package org.bellbuoy.announcement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The outlets.
@Repository
class OutletStore {

  record StoredOutlet(
      UUID id, String code, OutletKind kind, What what, Sealed outlet, Instant madeAt) {}

  private static final String SELECT =
      "select id, code, kind, what, outlet_sealed, made_at from announcement.outlet";

  private final JdbcClient jdbc;

  OutletStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(StoredOutlet outlet) {
    jdbc.sql(
            """
            insert into announcement.outlet (id, code, kind, what, outlet_sealed, made_at)
            values (:id, :code, :kind, :what, :outlet, :at)
            """)
        .param("id", outlet.id())
        .param("code", outlet.code())
        .param("kind", outlet.kind().name())
        .param("what", outlet.what().name())
        .param("outlet", outlet.outlet().bytes())
        .param("at", outlet.madeAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  void remove(UUID id) {
    jdbc.sql("delete from announcement.outlet where id = :id").param("id", id).update();
  }

  List<StoredOutlet> all() {
    return jdbc.sql(SELECT + " order by made_at, id").query(OutletStore::outlet).list();
  }

  Optional<StoredOutlet> find(UUID id) {
    return jdbc.sql(SELECT + " where id = :id")
        .param("id", id)
        .query(OutletStore::outlet)
        .optional();
  }

  Optional<StoredOutlet> findByCode(String code) {
    return jdbc.sql(SELECT + " where code = :code")
        .param("code", code)
        .query(OutletStore::outlet)
        .optional();
  }

  private static StoredOutlet outlet(ResultSet row, int number) throws SQLException {
    return new StoredOutlet(
        row.getObject("id", UUID.class),
        row.getString("code"),
        OutletKind.valueOf(row.getString("kind")),
        What.valueOf(row.getString("what")),
        Sealed.of(row.getBytes("outlet_sealed")),
        row.getObject("made_at", OffsetDateTime.class).toInstant());
  }
}
