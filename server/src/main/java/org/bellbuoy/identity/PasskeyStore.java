package org.bellbuoy.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The passkeys.
@Repository
class PasskeyStore {

  private static final String PASSKEY =
      """
      select id, code, subject_id, credential_sealed, label_sealed, signs, backed_up,
             created_at, used_at, doubted_at
        from identity.passkey
      """;

  private final JdbcClient db;

  PasskeyStore(JdbcClient db) {
    this.db = db;
  }

  /// False when somebody has this passkey already.
  boolean add(PasskeyRow passkey, byte[] lookup) {
    return db.sql(
                """
                insert into identity.passkey
                       (id, code, subject_id, credential_lookup, credential_sealed, label_sealed,
                        signs, backed_up, created_at)
                values (:id, :code, :subject, :lookup, :credential, :label, :signs, :backedUp, :at)
                on conflict (credential_lookup) where revoked_at is null do nothing
                """)
            .param("id", passkey.id())
            .param("code", passkey.code())
            .param("subject", passkey.subject())
            .param("lookup", lookup)
            .param("credential", passkey.credential().bytes())
            .param("label", passkey.label().bytes())
            .param("signs", passkey.signs())
            .param("backedUp", passkey.backedUp())
            .param("at", passkey.createdAt().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  List<PasskeyRow> of(UUID subject) {
    return db.sql(PASSKEY + " where subject_id = :subject and revoked_at is null order by id")
        .param("subject", subject)
        .query(PasskeyStore::row)
        .list();
  }

  /// Held until the transaction ends, so that its counter is compared by one at a time.
  Optional<PasskeyRow> hold(byte[] lookup) {
    return db.sql(PASSKEY + " where credential_lookup = :lookup and revoked_at is null for update")
        .param("lookup", lookup)
        .query(PasskeyStore::row)
        .optional();
  }

  void used(UUID id, long signs, Instant now) {
    db.sql(
            """
            update identity.passkey
               set signs = :signs, used_at = :now, version = version + 1
             where id = :id
            """)
        .param("id", id)
        .param("signs", signs)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void doubt(UUID id, Instant now) {
    db.sql(
            """
            update identity.passkey
               set doubted_at = coalesce(doubted_at, :now), version = version + 1
             where id = :id
            """)
        .param("id", id)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  boolean name(UUID subject, String code, Sealed label) {
    return db.sql(
                """
                update identity.passkey set label_sealed = :label, version = version + 1
                 where subject_id = :subject and code = :code and revoked_at is null
                """)
            .param("subject", subject)
            .param("code", code)
            .param("label", label.bytes())
            .update()
        == 1;
  }

  Optional<UUID> revoke(UUID subject, String code, Instant now) {
    return db.sql(
            """
            update identity.passkey set revoked_at = :now, version = version + 1
             where subject_id = :subject and code = :code and revoked_at is null
            returning id
            """)
        .param("subject", subject)
        .param("code", code)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(UUID.class)
        .optional();
  }

  List<UUID> revokeAll(UUID subject, Instant now) {
    return db.sql(
            """
            update identity.passkey set revoked_at = :now, version = version + 1
             where subject_id = :subject and revoked_at is null
            returning id
            """)
        .param("subject", subject)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Columns::id)
        .list();
  }

  private static PasskeyRow row(ResultSet row, int number) throws SQLException {
    return new PasskeyRow(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getObject("subject_id", UUID.class),
        Sealed.of(row.getBytes("credential_sealed")),
        Sealed.of(row.getBytes("label_sealed")),
        row.getLong("signs"),
        row.getBoolean("backed_up"),
        Columns.instant(row, "created_at"),
        Columns.optionalInstant(row, "used_at"),
        Columns.optionalInstant(row, "doubted_at"));
  }
}
