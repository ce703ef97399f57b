package org.bellbuoy.vault;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The fingerprints of the master keys that data keys are wrapped under, and the id of the book.
@Component
class MasterKeyStore {

  /// The master key in force and since when.
  record InForce(String fingerprint, Instant since) {}

  private final JdbcClient jdbc;

  MasterKeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<String> fingerprint() {
    return inForce().map(InForce::fingerprint);
  }

  Optional<InForce> inForce() {
    return jdbc.sql("select fingerprint, created_at from vault.master_key where retired_at is null")
        .query((row, _) ->
            new InForce(
                row.getString("fingerprint"),
                row.getObject("created_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  void add(SealingKey key, Instant at) {
    jdbc.sql(
            """
            insert into vault.master_key (fingerprint, public_half, created_at)
            values (:fingerprint, :half, :at)
            on conflict (fingerprint) do nothing
            """)
        .param("fingerprint", key.half().fingerprint())
        .param("half", key.half().raw())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Retires the key in force, unless it is not the one expected.
  ///
  /// @return whether it was
  boolean retire(String fingerprint, Instant at) {
    return jdbc.sql(
                """
                update vault.master_key set retired_at = :at
                 where fingerprint = :fingerprint and retired_at is null
                """)
            .param("fingerprint", fingerprint)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// Retired keys that may still be needed.
  List<String> retired() {
    return jdbc.sql(
            """
            select fingerprint from vault.master_key
             where retired_at is not null
             order by retired_at
            """)
        .query((row, _) -> row.getString("fingerprint"))
        .list();
  }

  /// Gives a retired key up. The database refuses while any data key is wrapped under it.
  void remove(String fingerprint) {
    jdbc.sql(
            """
            delete from vault.master_key
             where fingerprint = :fingerprint and retired_at is not null
            """)
        .param("fingerprint", fingerprint)
        .update();
  }

  Optional<UUID> book() {
    return jdbc.sql("select id from vault.book")
        .query((row, _) -> row.getObject("id", UUID.class))
        .optional();
  }

  void addBook(UUID id, Instant at) {
    jdbc.sql("insert into vault.book (id, made_at) values (:id, :at)")
        .param("id", id)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
