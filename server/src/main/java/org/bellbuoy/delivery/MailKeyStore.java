package org.bellbuoy.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The keys by which letters are signed, sealed.
@Component
class MailKeyStore {

  record StoredKey(UUID id, String selector, Sealed key) {}

  private final JdbcClient jdbc;

  MailKeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id, MailKind kind, MailKey key, Sealed privateKey) {
    jdbc.sql(
            """
            insert into delivery.mail_key
                   (id, kind, selector, public_key, key_sealed, state, changed_at)
            values (:id, :kind, :selector, :public, :key, :state, :at)
            """)
        .param("id", id)
        .param("kind", kind.name())
        .param("selector", key.selector())
        .param("public", Base64.getDecoder().decode(key.publicKey()))
        .param("key", privateKey.bytes())
        .param("state", key.state().name())
        .param("at", utc(key.changedAt()))
        .update();
  }

  List<MailKey> all(MailKind kind) {
    return jdbc.sql(
            """
            select selector, public_key, state, changed_at from delivery.mail_key
             where kind = :kind
             order by id desc
            """)
        .param("kind", kind.name())
        .query(MailKeyStore::key)
        .list();
  }

  Optional<StoredKey> signing(MailKind kind) {
    return jdbc.sql(
            """
            select id, selector, key_sealed from delivery.mail_key
             where kind = :kind and state = 'SIGNS'
            """)
        .param("kind", kind.name())
        .query((row, _) ->
            new StoredKey(
                row.getObject(1, UUID.class), row.getString(2), Sealed.of(row.getBytes(3))))
        .optional();
  }

  void retire(MailKind kind, Instant at) {
    jdbc.sql(
            """
            update delivery.mail_key set state = 'RETIRED', changed_at = :at
             where kind = :kind and state = 'SIGNS'
            """)
        .param("kind", kind.name())
        .param("at", utc(at))
        .update();
  }

  /// @return whether there is such a key, and it waits
  boolean sign(MailKind kind, String selector, Instant at) {
    return jdbc.sql(
                """
                update delivery.mail_key set state = 'SIGNS', changed_at = :at
                 where kind = :kind and selector = :selector and state = 'WAITS'
                """)
            .param("kind", kind.name())
            .param("selector", selector)
            .param("at", utc(at))
            .update()
        == 1;
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static MailKey key(ResultSet row, int number) throws SQLException {
    return new MailKey(
        row.getString("selector"),
        Base64.getEncoder().encodeToString(row.getBytes("public_key")),
        MailKey.State.valueOf(row.getString("state")),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
