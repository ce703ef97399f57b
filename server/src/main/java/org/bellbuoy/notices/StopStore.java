package org.bellbuoy.notices;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was stopped for good, and the letters that therefore never leave.
@Component
class StopStore {

  /// Why, still sealed.
  record Row(Actor by, Instant at, Sealed why) {}

  private final JdbcClient jdbc;

  StopStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @return whether it was not stopped before
  boolean stop(UUID notice, Row row) {
    return jdbc.sql(
                """
                update notices.notice
                   set state = 'STOPPED', stopped_at = :at, stopped_by_kind = :byKind,
                       stopped_by_id = :byId, stopped_sealed = :why, version = version + 1
                 where id = :id and state <> 'STOPPED'
                """)
            .param("at", row.at().atOffset(ZoneOffset.UTC))
            .param("byKind", row.by().kind().name())
            .param("byId", row.by().id())
            .param("why", row.why().bytes())
            .param("id", notice)
            .update()
        == 1;
  }

  Optional<Row> find(UUID notice) {
    return jdbc.sql(
            """
            select stopped_at, stopped_by_kind, stopped_by_id, stopped_sealed
              from notices.notice where id = :id and state = 'STOPPED'
            """)
        .param("id", notice)
        .query((row, _) ->
            new Row(
                new Actor(
                    Actor.Kind.valueOf(row.getString("stopped_by_kind")),
                    row.getObject("stopped_by_id", UUID.class)),
                row.getObject("stopped_at", OffsetDateTime.class).toInstant(),
                Sealed.of(row.getBytes("stopped_sealed"))))
        .optional();
  }

  /// Ends the letters of every notice that was stopped, but for those that are being handed over.
  /// What a sender has taken and not begun gets another fence, so that it begins no more.
  int endLetters() {
    return jdbc.sql(
            """
            update notices.delivery d set state = 'STOPPED', fence = d.fence + 1
              from notices.notice n
             where n.id = d.notice_id and n.state = 'STOPPED'
               and d.state in ('PLANNED', 'QUEUED', 'DEFERRED')
            """)
        .update();
  }

  /// Ends what a sender was handing over when it died, or of which it learnt nothing: it may have
  /// left, and is not tried again.
  int endUnknown(Instant now) {
    return jdbc.sql(
            """
            update notices.delivery d set state = 'STOPPED', fence = d.fence + 1, ambiguous = true
              from notices.notice n
             where n.id = d.notice_id and n.state = 'STOPPED'
               and d.state = 'DOT_PENDING' and d.next_at <= :now
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
