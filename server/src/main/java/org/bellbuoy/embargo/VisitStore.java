package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Deletes what is left of visits to the counter that are over.
@Component
class VisitStore {

  private final JdbcClient jdbc;

  VisitStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<UUID> forgetSessions(Instant before, List<UUID> sparing, int most) {
    return forget(
        """
        delete from embargo.guest_session
         where id in (select s.id
                        from embargo.guest_session s
                        join embargo.party p on p.id = s.party_id
                       where least(coalesce(s.ended_at, s.expires_at), s.expires_at) < :before
                         and p.circle_id <> all (:sparing)
                       order by s.expires_at
                       limit :most)
        returning id
        """,
        before,
        sparing,
        most);
  }

  List<UUID> forgetInvitations(Instant before, List<UUID> sparing, int most) {
    return forget(
        """
        delete from embargo.invitation
         where id in (select i.id
                        from embargo.invitation i
                        join embargo.party p on p.id = i.party_id
                       where least(coalesce(i.used_at, i.expires_at), i.expires_at) < :before
                         and p.circle_id <> all (:sparing)
                       order by i.expires_at
                       limit :most)
        returning id
        """,
        before,
        sparing,
        most);
  }

  /// Passkeys that open nothing any more, once no session speaks of them.
  List<UUID> forgetPasskeys(Instant before, List<UUID> sparing, int most) {
    return forget(
        """
        delete from embargo.guest_passkey
         where id in (select k.id
                        from embargo.guest_passkey k
                        join embargo.party p on p.id = k.party_id
                       where least(k.revoked_at, p.until) < :before
                         and p.circle_id <> all (:sparing)
                         and not exists (select 1 from embargo.guest_session s
                                          where s.passkey_id = k.id)
                       order by k.id
                       limit :most)
        returning id
        """,
        before,
        sparing,
        most);
  }

  private List<UUID> forget(String sql, Instant before, List<UUID> sparing, int most) {
    return jdbc.sql(sql)
        .param("before", EmbargoStore.utc(before))
        .param("sparing", sparing.toArray(UUID[]::new))
        .param("most", most)
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }
}
