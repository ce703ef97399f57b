package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.AtStreet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The street's side of confirmations: it puts them in and never sees whether one leads anywhere.
@Component
@AtStreet
class ConfirmationStore {

  private final JdbcClient jdbc;

  ConfirmationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id, byte[] code, Instant at) {
    jdbc.sql(
            """
            insert into correspondence.address_confirmation (id, code_sha256, at)
            values (:id, :code, :at)
            """)
        .param("id", id)
        .param("code", code)
        .param("at", ThreadStore.utc(at))
        .update();
  }
}
