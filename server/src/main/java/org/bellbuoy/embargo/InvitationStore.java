package org.bellbuoy.embargo;

import com.google.crypto.tink.util.Bytes;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.vault.Hashes;
import org.bellbuoy.vault.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Invitations to the counter: made in the house, spent at the counter.
@Component
@AtCounter
class InvitationStore {

  static final int MOST_TRIES = 5;

  /// A good invitation whose word is still to be checked.
  record Waiting(UUID id, UUID party, Bytes word) {}

  private final JdbcClient jdbc;

  InvitationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id, UUID party, HandedInvitation handed, Instant now) {
    jdbc.sql(
            """
            insert into embargo.invitation
                   (id, party_id, token_hash, word_hash, tries, made_at, expires_at)
            values (:id, :party, :token, :word, 0, :now, :expires)
            """)
        .param("id", id)
        .param("party", party)
        .param("token", Token.presented(handed.token()).hash())
        .param("word", Hashes.sha256(handed.word()))
        .param("now", EmbargoStore.utc(now))
        .param("expires", EmbargoStore.utc(handed.expiresAt()))
        .update();
  }

  void spendAll(UUID party, Instant now) {
    jdbc.sql(
            "update embargo.invitation set used_at = :now where party_id = :party and used_at is null")
        .param("party", party)
        .param("now", EmbargoStore.utc(now))
        .update();
  }

  /// The good invitation with this token, held until the transaction ends; counts the try.
  Optional<Waiting> attempt(byte[] tokenHash, Instant now) {
    return jdbc.sql(
            """
            update embargo.invitation set tries = tries + 1
             where token_hash = :token and used_at is null and expires_at > :now and tries < :most
            returning id, party_id, word_hash
            """)
        .param("token", tokenHash)
        .param("now", EmbargoStore.utc(now))
        .param("most", MOST_TRIES)
        .query((row, number) ->
            new Waiting(
                row.getObject("id", UUID.class),
                row.getObject("party_id", UUID.class),
                Bytes.copyFrom(row.getBytes("word_hash"))))
        .optional();
  }

  void spend(UUID id, Instant now) {
    jdbc.sql("update embargo.invitation set used_at = :now where id = :id")
        .param("id", id)
        .param("now", EmbargoStore.utc(now))
        .update();
  }
}
