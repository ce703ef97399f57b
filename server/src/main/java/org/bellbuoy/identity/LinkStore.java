package org.bellbuoy.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// One-time links; their tokens are not stored, only what they hash to.
@Repository
class LinkStore {

  private final JdbcClient db;

  LinkStore(JdbcClient db) {
    this.db = db;
  }

  void add(UUID id, OneTimeLink link, @Nullable UUID person, Instant now) {
    db.sql(
            """
            insert into identity.one_time_link
                   (id, token_hash, kind, person_id, created_at, expires_at)
            values (:id, :hash, :kind, :person, :now, :expiresAt)
            """)
        .param("id", id)
        .param("hash", Token.presented(link.token()).hash())
        .param("kind", link.kind().name())
        .param("person", person)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("expiresAt", link.expiresAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// A new link of a kind puts the older ones for the same person out of use.
  void spendOlder(LinkKind kind, @Nullable UUID person, Instant now) {
    db.sql(
            """
            update identity.one_time_link set used_at = :now
             where kind = :kind and used_at is null
               and person_id is not distinct from cast(:person as uuid)
            """)
        .param("kind", kind.name())
        .param("person", person)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void spendAll(UUID person, Instant now) {
    db.sql(
            """
            update identity.one_time_link set used_at = :now
             where person_id = :person and used_at is null
            """)
        .param("person", person)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  boolean isGood(LinkKind kind, byte[] tokenHash, Instant now) {
    return db.sql(
                """
                select count(*) from identity.one_time_link
                 where kind = :kind and token_hash = :hash
                   and used_at is null and expires_at > :now
                """)
            .param("kind", kind.name())
            .param("hash", tokenHash)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single()
        == 1;
  }

  /// The person a good link is for, without using it up.
  Optional<UUID> peek(LinkKind kind, byte[] tokenHash, Instant now) {
    return db.sql(
            """
            select person_id from identity.one_time_link
             where kind = :kind and token_hash = :hash
               and used_at is null and expires_at > :now
            """)
        .param("kind", kind.name())
        .param("hash", tokenHash)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(UUID.class)
        .optional();
  }

  /// Uses a link up, in one step: of two who come at once, one is refused.
  boolean spend(LinkKind kind, byte[] tokenHash, Instant now) {
    return db.sql(
                """
                update identity.one_time_link set used_at = :now
                 where kind = :kind and token_hash = :hash
                   and used_at is null and expires_at > :now
                """)
            .param("kind", kind.name())
            .param("hash", tokenHash)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
