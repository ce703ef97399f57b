package org.bellbuoy.intake;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.bellbuoy.kernel.AtStreet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The key that all streets sign with, and what was used up.
@Component
@AtStreet
class ProofStore {

  private static final int KEY_BYTES = 32;

  private final JdbcClient jdbc;
  private final SecureRandom random = new SecureRandom();
  private volatile byte @Nullable [] known;

  ProofStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The key of this installation; the first street that needs one makes it.
  byte[] key() {
    byte[] key = known;
    if (key == null) {
      key = kept();
      known = key;
    }
    return key;
  }

  private byte[] kept() {
    byte[] fresh = new byte[KEY_BYTES];
    random.nextBytes(fresh);
    jdbc.sql("insert into intake.proof_key (id, secret) values (1, :secret) on conflict do nothing")
        .param("secret", fresh)
        .update();
    return jdbc.sql("select secret from intake.proof_key where id = 1")
        .query(byte[].class)
        .single();
  }

  boolean isSpent(UUID id) {
    return jdbc.sql("select count(*) from intake.proof_spent where id = :id")
            .param("id", id)
            .query(Long.class)
            .single()
        > 0;
  }

  /// @return false when it was used up before
  boolean spend(UUID id, Instant until) {
    return jdbc.sql(
                """
                insert into intake.proof_spent (id, expires_at) values (:id, :until)
                on conflict do nothing
                """)
            .param("id", id)
            .param("until", until.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// Forgets what could not be used any more anyway.
  int sweep(Instant now) {
    return jdbc.sql("delete from intake.proof_spent where expires_at < :now")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
