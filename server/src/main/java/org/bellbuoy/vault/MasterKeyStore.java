package org.bellbuoy.vault;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The public half of the master key and its fingerprint, kept beside what was sealed with it.
@Component
class MasterKeyStore {

  private final JdbcClient jdbc;

  MasterKeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<String> fingerprint() {
    return jdbc.sql("select fingerprint from vault.master_key where retired_at is null")
        .query(String.class)
        .optional();
  }

  void add(SealingKey key, Instant at) {
    jdbc.sql(
            """
            insert into vault.master_key (fingerprint, public_half, created_at)
            values (:fingerprint, :half, :at)
            """)
        .param("fingerprint", key.half().fingerprint())
        .param("half", key.half().raw())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
