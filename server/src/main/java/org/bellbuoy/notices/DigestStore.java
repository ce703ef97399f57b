package org.bellbuoy.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whose digest is due, and what was published meanwhile.
@Component
class DigestStore {

  /// One that is due.
  ///
  /// @param since up to when they were told
  record Due(UUID id, Sealed wanted, Sealed leave, Pace pace, Instant since) {}

  /// A published revision.
  ///
  /// @param code which proves a letter about it; null where none was sent to anybody
  record Told(String body, @Nullable String code) {}

  private final JdbcClient jdbc;

  DigestStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Held until the transaction ends, so that each is written to once.
  List<Due> due(Instant now, int most) {
    return jdbc.sql(
            """
            select id, wanted_sealed, leave_sealed, pace, digest_since
              from notices.subscription
             where state = 'CONFIRMED' and pace <> 'AT_ONCE' and digest_at <= :now
             order by digest_at, id
             limit :most
               for update skip locked
            """)
        .param("now", utc(now))
        .param("most", most)
        .query(DigestStore::due)
        .list();
  }

  /// What was published within the time, the oldest first, without what everybody was told at once.
  List<Told> published(Instant after, Instant until) {
    return jdbc.sql(
            """
            select b.body, n.code
              from notices.bulletin b
              left join notices.notice n on n.revision_id = b.revision_id
             where b.at > :after and b.at <= :until and not b.urgent
             order by b.at, b.revision_id
            """)
        .param("after", utc(after))
        .param("until", utc(until))
        .query((row, _) -> new Told(row.getString("body"), row.getString("code")))
        .list();
  }

  /// @param since up to when they are told now
  /// @param next when the next is due
  void told(UUID subscription, Instant since, Instant next) {
    jdbc.sql(
            """
            update notices.subscription set digest_since = :since, digest_at = :next where id = :id
            """)
        .param("since", utc(since))
        .param("next", utc(next))
        .param("id", subscription)
        .update();
  }

  /// From now on they are written to in this way.
  void begin(UUID subscription, Pace pace, Instant since, Instant next) {
    jdbc.sql(
            """
            update notices.subscription
               set pace = :pace, digest_since = :since, digest_at = :next
             where id = :id
            """)
        .param("pace", pace.name())
        .param("since", utc(since))
        .param("next", utc(next))
        .param("id", subscription)
        .update();
  }

  private static Due due(ResultSet row, int number) throws SQLException {
    return new Due(
        row.getObject("id", UUID.class),
        Sealed.of(row.getBytes("wanted_sealed")),
        Sealed.of(row.getBytes("leave_sealed")),
        Pace.valueOf(row.getString("pace")),
        row.getObject("digest_since", OffsetDateTime.class).toInstant());
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
