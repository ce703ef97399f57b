package org.bellbuoy.vault;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which scopes were erased, and which of them the book has not forgotten yet.
@Component
class ErasedStore {

  private final JdbcClient jdbc;

  ErasedStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID scope, Instant at) {
    jdbc.sql(
            """
            insert into vault.erased (scope_id, erased_at) values (:scope, :at)
            on conflict (scope_id) do nothing
            """)
        .param("scope", scope)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<UUID> all() {
    return ids("select scope_id from vault.erased");
  }

  List<UUID> notDestroyed() {
    return ids("select scope_id from vault.erased where destroyed_at is null");
  }

  void destroyed(List<UUID> scopes, Instant at) {
    for (UUID scope : scopes) {
      jdbc.sql("update vault.erased set destroyed_at = :at where scope_id = :scope")
          .param("at", at.atOffset(ZoneOffset.UTC))
          .param("scope", scope)
          .update();
    }
  }

  private List<UUID> ids(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getObject("scope_id", UUID.class)).list();
  }
}
