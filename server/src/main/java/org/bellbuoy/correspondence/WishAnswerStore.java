package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.AtStreet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The street's side of answers to wishes: it puts them in and never sees whether one leads
/// anywhere.
@Component
@AtStreet
class WishAnswerStore {

  private final JdbcClient jdbc;

  WishAnswerStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id, byte[] code, boolean yes, Instant at) {
    jdbc.sql(
            """
            insert into correspondence.wish_answer (id, code_sha256, yes, at)
            values (:id, :code, :yes, :at)
            """)
        .param("id", id)
        .param("code", code)
        .param("yes", yes)
        .param("at", ThreadStore.utc(at))
        .update();
  }
}
