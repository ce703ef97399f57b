package org.bellbuoy.identity;

import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The passwords, as sealed Argon2id hashes.
@Repository
class CredentialStore {

  /// The sealed hash of an active person.
  record Row(UUID person, Sealed password) {}

  private final JdbcClient db;

  CredentialStore(JdbcClient db) {
    this.db = db;
  }

  Optional<Row> find(byte[] emailLookup) {
    return db.sql(
            """
            select id, password_sealed
              from identity.person
             where email_lookup = :lookup and state = 'ACTIVE' and password_sealed is not null
            """)
        .param("lookup", emailLookup)
        .query((row, _) ->
            new Row(row.getObject("id", UUID.class), Sealed.of(row.getBytes("password_sealed"))))
        .optional();
  }

  void set(UUID person, Sealed password) {
    db.sql("update identity.person set password_sealed = :password where id = :person")
        .param("person", person)
        .param("password", password.bytes())
        .update();
  }

  /// No password opens this account until a new one is chosen.
  void forget(UUID person) {
    db.sql("update identity.person set password_sealed = null where id = :person")
        .param("person", person)
        .update();
  }
}
