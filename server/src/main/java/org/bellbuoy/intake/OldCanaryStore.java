package org.bellbuoy.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.correspondence.ThreadId;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Canaries, and tests of our own, that came a while ago. Nothing here touches what is none.
@Component
class OldCanaryStore {

  private final JdbcClient jdbc;

  OldCanaryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The thread of a report that was a canary; held until the transaction ends.
  Optional<ThreadId> report(UUID id, Instant before) {
    return jdbc.sql(
            """
            select r.thread_id
              from intake.report_state s
              join intake.report r on r.id = s.report_id
             where s.report_id = :id and (s.state = 'CANARY' or r.source = 'TRIAL')
               and s.erased_at is null
               and r.arrived_at < :before
               for update of s
            """)
        .param("id", id)
        .param("before", utc(before))
        .query((row, _) -> new ThreadId(row.getObject("thread_id", UUID.class)))
        .optional();
  }

  /// Whether this mail was one; held until the transaction ends.
  boolean mail(UUID id, Instant before) {
    return jdbc.sql(
            """
            select id from intake.mail
             where id = :id and state = 'CANARY' and erased_at is null and arrived_at < :before
               for update
            """)
        .param("id", id)
        .param("before", utc(before))
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  void emptyReport(UUID id, Sealed nothing, Instant at) {
    jdbc.sql(
            """
            update intake.report
               set content_sealed = :nothing, content_sha256 = sha256(:nothing)
             where id = :id
            """)
        .param("nothing", nothing.bytes())
        .param("id", id)
        .update();
    jdbc.sql(
            """
            update intake.report_state set erased_at = :at, state = 'CANARY' where report_id = :id
            """)
        .param("at", utc(at))
        .param("id", id)
        .update();
  }

  void emptyMail(UUID id, Sealed raw, Sealed sentTo, Instant at) {
    jdbc.sql(
            """
            update intake.mail
               set raw_sealed = :raw, sent_to_sealed = :to, erased_at = :at
             where id = :id
            """)
        .param("raw", raw.bytes())
        .param("to", sentTo.bytes())
        .param("at", utc(at))
        .param("id", id)
        .update();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
