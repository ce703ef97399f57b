package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The vendor's OpenPGP keys; the secret part lies sealed.
@Component
class PgpKeyStore {

  record StoredKey(UUID id, String fingerprint, String armoredPublic, Sealed secret) {}

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
        .query((row, number) ->
            new StoredKey(
                row.getObject("id", UUID.class),
                row.getString("fingerprint"),
                row.getString("armored_public"),
                Sealed.of(row.getBytes("secret_sealed"))))
        .optional();
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
