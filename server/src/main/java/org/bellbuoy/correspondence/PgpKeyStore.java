package org.bellbuoy.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The vendor's OpenPGP keys; the secret part lies sealed.
@Component
class PgpKeyStore {

  record StoredKey(UUID id, String fingerprint, String armoredPublic, Sealed secret) {}

  /// What is known of a key without opening it.
  record Kept(
      UUID id, String fingerprint, String armoredPublic, Instant made, Optional<Instant> retired) {}

  private final JdbcClient jdbc;

  PgpKeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<StoredKey> inForce() {
    return jdbc.sql(
            """
            select id, fingerprint, armored_public, secret_sealed
              from correspondence.pgp_key
             where retired_at is null
            """)
        .query(PgpKeyStore::stored)
        .optional();
  }

  private static StoredKey stored(ResultSet row, int number) throws SQLException {
    return new StoredKey(
        row.getObject("id", UUID.class),
        row.getString("fingerprint"),
        row.getString("armored_public"),
        Sealed.of(row.getBytes("secret_sealed")));
  }

  /// Every key there ever was, the latest first.
  List<Kept> all() {
    return jdbc.sql(
            """
            select id, fingerprint, armored_public, made_at, retired_at
              from correspondence.pgp_key
             order by retired_at desc nulls first, made_at desc
            """)
        .query((row, _) ->
            new Kept(
                row.getObject("id", UUID.class),
                row.getString("fingerprint"),
                row.getString("armored_public"),
                ThreadStore.instant(row, "made_at"),
                Optional.ofNullable(row.getObject("retired_at", OffsetDateTime.class))
                    .map(OffsetDateTime::toInstant)))
        .list();
  }

  /// The sealed keys, the latest first; with old ones old letters are read.
  List<StoredKey> secrets() {
    return jdbc.sql(
            """
            select id, fingerprint, armored_public, secret_sealed
              from correspondence.pgp_key
             order by retired_at desc nulls first, made_at desc
            """)
        .query(PgpKeyStore::stored)
        .list();
  }

  /// @return whether it was in force until now
  boolean retire(UUID id, Instant at) {
    return jdbc.sql(
                """
                update correspondence.pgp_key
                   set retired_at = :at
                 where id = :id and retired_at is null
                """)
            .param("at", ThreadStore.utc(at))
            .param("id", id)
            .update()
        == 1;
  }

  /// False when this was told before, or something more urgent.
  boolean warned(UUID id, int days) {
    return jdbc.sql(
                """
                update correspondence.pgp_key set warned_days = :days
                 where id = :id and (warned_days is null or warned_days > :days)
                """)
            .param("days", days)
            .param("id", id)
            .update()
        == 1;
  }

  /// @return whether there was none in force
  boolean add(StoredKey key, Instant at) {
    return jdbc.sql(
                """
                insert into correspondence.pgp_key
                       (id, fingerprint, armored_public, secret_sealed, made_at)
                values (:id, :fingerprint, :public, :secret, :at)
                on conflict do nothing
                """)
            .param("id", key.id())
            .param("fingerprint", key.fingerprint())
            .param("public", key.armoredPublic())
            .param("secret", key.secret().bytes())
            .param("at", ThreadStore.utc(at))
            .update()
        == 1;
  }

  /// The same key with other packets beside it, such as another name.
  void change(StoredKey key) {
    jdbc.sql(
            """
            update correspondence.pgp_key
               set armored_public = :public, secret_sealed = :secret
             where id = :id
            """)
        .param("id", key.id())
        .param("public", key.armoredPublic())
        .param("secret", key.secret().bytes())
        .update();
  }
}
