package org.bellbuoy.delivery;

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

/// The hooks.
@Repository
class HookStore {

  record StoredHook(UUID id, String code, HookKind kind, Sealed hook, Instant madeAt) {}

  private static final String SELECT =
      "select id, code, kind, hook_sealed, made_at from delivery.hook";

  private final JdbcClient jdbc;

  HookStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(StoredHook hook) {
    jdbc.sql(
            """
            insert into delivery.hook (id, code, kind, hook_sealed, made_at)
            values (:id, :code, :kind, :hook, :at)
            """)
        .param("id", hook.id())
        .param("code", hook.code())
        .param("kind", hook.kind().name())
        .param("hook", hook.hook().bytes())
        .param("at", hook.madeAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Takes a hook away with all that waits for it.
  void remove(UUID id) {
    jdbc.sql("delete from delivery.hook where id = :id").param("id", id).update();
  }

  List<StoredHook> all() {
    return jdbc.sql(SELECT + " order by made_at, id").query(HookStore::hook).list();
  }

  Optional<StoredHook> find(UUID id) {
    return jdbc.sql(SELECT + " where id = :id").param("id", id).query(HookStore::hook).optional();
  }

  Optional<StoredHook> findByCode(String code) {
    return jdbc.sql(SELECT + " where code = :code")
        .param("code", code)
        .query(HookStore::hook)
        .optional();
  }

  private static StoredHook hook(ResultSet row, int number) throws SQLException {
    return new StoredHook(
        row.getObject("id", UUID.class),
        row.getString("code"),
        HookKind.valueOf(row.getString("kind")),
        Sealed.of(row.getBytes("hook_sealed")),
        row.getObject("made_at", OffsetDateTime.class).toInstant());
  }
}
