package org.bellbuoy.embargo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.PasskeyRow;
import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The passkeys of outsiders. The counter's user reaches these and no passkey of the staff's.
@Component
@AtCounter
class GuestPasskeyStore {

  private static final String PASSKEY =
      """
      select id, code, party_id, credential_sealed, label_sealed, signs, backed_up,
             created_at, used_at, doubted_at
        from embargo.guest_passkey
      """;

  private final JdbcClient jdbc;

  GuestPasskeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean add(PasskeyRow passkey, byte[] lookup) {
    return jdbc.sql(
                """
                insert into embargo.guest_passkey
                       (id, code, party_id, credential_lookup, credential_sealed, label_sealed,
                        signs, backed_up, created_at)
                values (:id, :code, :party, :lookup, :credential, :label, :signs, :backedUp, :at)
                on conflict (credential_lookup) where revoked_at is null do nothing
                """)
            .param("id", passkey.id())
            .param("code", passkey.code())
            .param("party", passkey.subject())
            .param("lookup", lookup)
            .param("credential", passkey.credential().bytes())
            .param("label", passkey.label().bytes())
            .param("signs", passkey.signs())
            .param("backedUp", passkey.backedUp())
            .param("at", EmbargoStore.utc(passkey.createdAt()))
            .update()
        == 1;
  }

  List<PasskeyRow> of(UUID party) {
    return jdbc.sql(PASSKEY + " where party_id = :party and revoked_at is null order by id")
        .param("party", party)
        .query(GuestPasskeyStore::row)
        .list();
  }

  boolean any(UUID party) {
    return jdbc.sql(
            """
            select exists (select 1 from embargo.guest_passkey
                            where party_id = :party and revoked_at is null)
            """)
        .param("party", party)
        .query(Boolean.class)
        .single();
  }

  Optional<PasskeyRow> hold(byte[] lookup) {
    return jdbc.sql(
            PASSKEY + " where credential_lookup = :lookup and revoked_at is null for update")
        .param("lookup", lookup)
        .query(GuestPasskeyStore::row)
        .optional();
  }

  void used(UUID passkey, long signs, Instant now) {
    jdbc.sql("update embargo.guest_passkey set signs = :signs, used_at = :now where id = :id")
        .param("id", passkey)
        .param("signs", signs)
        .param("now", EmbargoStore.utc(now))
        .update();
  }

  void doubt(UUID passkey, Instant now) {
    jdbc.sql(
            """
            update embargo.guest_passkey set doubted_at = coalesce(doubted_at, :now)
             where id = :id
            """)
        .param("id", passkey)
        .param("now", EmbargoStore.utc(now))
        .update();
  }

  /// The id of the passkey that opens nothing from now on.
  Optional<UUID> revoke(UUID party, String code, Instant now) {
    return jdbc.sql(
            """
            update embargo.guest_passkey set revoked_at = :now
             where party_id = :party and code = :code and revoked_at is null
            returning id
            """)
        .param("party", party)
        .param("code", code)
        .param("now", EmbargoStore.utc(now))
        .query(UUID.class)
        .optional();
  }

  void revokeAll(UUID party, Instant now) {
    jdbc.sql(
            """
            update embargo.guest_passkey set revoked_at = :now
             where party_id = :party and revoked_at is null
            """)
        .param("party", party)
        .param("now", EmbargoStore.utc(now))
        .update();
  }

  private static PasskeyRow row(ResultSet row, int number) throws SQLException {
    return new PasskeyRow(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getObject("party_id", UUID.class),
        Sealed.of(row.getBytes("credential_sealed")),
        Sealed.of(row.getBytes("label_sealed")),
        row.getLong("signs"),
        row.getBoolean("backed_up"),
        Moments.at(row, "created_at"),
        Optional.ofNullable(Moments.orNull(row, "used_at")),
        Optional.ofNullable(Moments.orNull(row, "doubted_at")));
  }
}
