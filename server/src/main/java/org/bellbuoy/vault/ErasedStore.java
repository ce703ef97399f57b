package org.bellbuoy.vault;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which keys of which scopes were erased, and which of them the book has not forgotten yet.
@Component
class ErasedStore {

  private final JdbcClient jdbc;

  ErasedStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(KeyPlace gone, Instant at) {
    jdbc.sql(
            """
            insert into vault.erased (scope_id, round, erased_at) values (:scope, :round, :at)
            on conflict (scope_id, round) do nothing
            """)
        .param("scope", gone.scope())
        .param("round", gone.round())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<KeyPlace> all() {
    return places("select scope_id, round from vault.erased");
  }

  List<KeyPlace> notDestroyed() {
    return places("select scope_id, round from vault.erased where destroyed_at is null");
  }

  void destroyed(List<KeyPlace> gone, Instant at) {
    for (KeyPlace place : gone) {
      jdbc.sql(
              """
              update vault.erased set destroyed_at = :at where scope_id = :scope and round = :round
              """)
          .param("at", at.atOffset(ZoneOffset.UTC))
          .param("scope", place.scope())
          .param("round", place.round())
          .update();
    }
  }

  private List<KeyPlace> places(String sql) {
    return jdbc.sql(sql)
        .query((row, _) -> new KeyPlace(row.getObject("scope_id", UUID.class), row.getInt("round")))
        .list();
  }
}
