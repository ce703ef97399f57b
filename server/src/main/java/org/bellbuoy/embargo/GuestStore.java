package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.AtCounter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The sessions of the counter; no usable session id is at rest here.
@Component
@AtCounter
class GuestStore {

  private final JdbcClient jdbc;

  GuestStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void open(
      UUID id, byte[] tokenHash, UUID party, @Nullable UUID passkey, Instant now, Instant expires) {
    jdbc.sql(
            """
            insert into embargo.guest_session
                   (id, token_hash, party_id, passkey_id, opened_at, seen_at, expires_at)
            values (:id, :token, :party, :passkey, :now, :now, :expires)
            """)
        .param("id", id)
        .param("token", tokenHash)
        .param("party", party)
        .param("passkey", passkey)
        .param("now", EmbargoStore.utc(now))
        .param("expires", EmbargoStore.utc(expires))
        .update();
  }

  /// Whose good session this is. An invitation that was revoked or ran out has none.
  Optional<Viewer.Outsider> find(byte[] tokenHash, Instant now, Instant idleSince) {
    return jdbc.sql(
            """
            select p.id, p.circle_id
              from embargo.guest_session s join embargo.party p on p.id = s.party_id
             where s.token_hash = :token and s.ended_at is null
               and s.expires_at > :now and s.seen_at > :idle
               and p.revoked_at is null and p.until > :now
            """)
        .param("token", tokenHash)
        .param("now", EmbargoStore.utc(now))
        .param("idle", EmbargoStore.utc(idleSince))
        .query((row, number) ->
            new Viewer.Outsider(
                row.getObject("id", UUID.class), row.getObject("circle_id", UUID.class)))
        .optional();
  }

  void seen(byte[] tokenHash, Instant now, Instant before) {
    jdbc.sql(
            """
            update embargo.guest_session set seen_at = :now
             where token_hash = :token and seen_at < :before
            """)
        .param("token", tokenHash)
        .param("now", EmbargoStore.utc(now))
        .param("before", EmbargoStore.utc(before))
        .update();
  }

  void end(byte[] tokenHash, Instant now) {
    jdbc.sql(
            """
            update embargo.guest_session set ended_at = :now
             where token_hash = :token and ended_at is null
            """)
        .param("token", tokenHash)
        .param("now", EmbargoStore.utc(now))
        .update();
  }

  void endAll(UUID party, Instant now) {
    jdbc.sql(
            """
            update embargo.guest_session set ended_at = :now
             where party_id = :party and ended_at is null
            """)
        .param("party", party)
        .param("now", EmbargoStore.utc(now))
        .update();
  }

  /// Ends what a party has open elsewhere.
  void endOthers(UUID party, byte[] tokenHash, Instant now) {
    jdbc.sql(
            """
            update embargo.guest_session set ended_at = :now
             where party_id = :party and token_hash <> :token and ended_at is null
            """)
        .param("party", party)
        .param("token", tokenHash)
        .param("now", EmbargoStore.utc(now))
        .update();
  }

  boolean openedByPasskey(byte[] tokenHash) {
    return jdbc.sql(
            """
            select exists (select 1 from embargo.guest_session
                            where token_hash = :token and passkey_id is not null)
            """)
        .param("token", tokenHash)
        .query(Boolean.class)
        .single();
  }

  Optional<UUID> circleOf(UUID party) {
    return jdbc.sql("select circle_id from embargo.party where id = :id")
        .param("id", party)
        .query(UUID.class)
        .optional();
  }

  /// The circle of a party that may come in now.
  Optional<UUID> circleOf(UUID party, Instant now) {
    return jdbc.sql(
            """
            select circle_id from embargo.party
             where id = :id and revoked_at is null and until > :now
            """)
        .param("id", party)
        .param("now", EmbargoStore.utc(now))
        .query(UUID.class)
        .optional();
  }
}
