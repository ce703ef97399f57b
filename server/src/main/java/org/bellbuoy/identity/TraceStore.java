package org.bellbuoy.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Deletes what is left of sessions and links that are over.
@Component
class TraceStore {

  private final JdbcClient jdbc;

  TraceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<UUID> forgetSessions(Instant before, int most) {
    return forget(
        """
        delete from identity.session
         where id in (select s.id from identity.session s
                       where least(coalesce(s.ended_at, s.expires_at), s.expires_at) < :before
                       order by least(coalesce(s.ended_at, s.expires_at), s.expires_at)
                       limit :most
                         for update skip locked)
        returning id
        """,
        before,
        most);
  }

  List<UUID> forgetLinks(Instant before, int most) {
    return forget(
        """
        delete from identity.one_time_link
         where id in (select l.id from identity.one_time_link l
                       where least(coalesce(l.used_at, l.expires_at), l.expires_at) < :before
                       order by least(coalesce(l.used_at, l.expires_at), l.expires_at)
                       limit :most
                         for update skip locked)
        returning id
        """,
        before,
        most);
  }

  private List<UUID> forget(String sql, Instant before, int most) {
    return jdbc.sql(sql)
        .param("before", before.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }
}
