package org.bellbuoy.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.correspondence.MailQueue;
import org.bellbuoy.correspondence.ThreadId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Mail that waits in another queue. It lies where reports lie, so that it becomes one, and stops
/// being one, without being copied; every question about reports passes it over.
@Component
class OtherMailStore {

  private static final String MAIL =
      """
      select r.id, r.tracking, r.source, r.thread_id, r.arrived_at, s.queue, s.answered_at, s.version
        from intake.report r
        join intake.report_state s on s.report_id = r.id
       where s.state = 'ELSEWHERE' and s.erased_at is null
      """;

  private final JdbcClient jdbc;

  OtherMailStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// As it comes in, before anybody takes it for a report.
  void add(ReportId id, MailQueue queue, Instant now) {
    jdbc.sql(
            """
            insert into intake.report_state (report_id, state, queue, taken_in_at, version)
            values (:id, 'ELSEWHERE', :queue, :now, 0)
            """)
        .param("id", id.value())
        .param("queue", queue.name())
        .param("now", utc(now))
        .update();
  }

  /// @return false when it has changed since it was read
  boolean move(ReportId id, long version, MailQueue to) {
    return jdbc.sql(
                """
                update intake.report_state
                   set state = :state, queue = :queue, version = version + 1
                 where report_id = :id and version = :version and subject_id is null
                """)
            .param("state", to == MailQueue.SECURITY ? "RECEIVED" : "ELSEWHERE")
            .param("queue", to.name())
            .param("id", id.value())
            .param("version", version)
            .update()
        == 1;
  }

  Optional<OtherMail> find(String number) {
    return jdbc.sql(MAIL + " and r.tracking = :number")
        .param("number", number)
        .query(OtherMailStore::mail)
        .optional();
  }

  /// The thread of what still waits there and came before; held until the transaction ends.
  Optional<ThreadId> hold(ReportId id, Instant before) {
    return jdbc.sql(
            """
            select r.thread_id
              from intake.report r
              join intake.report_state s on s.report_id = r.id
             where r.id = :id and r.arrived_at < :before
               and s.state = 'ELSEWHERE' and s.erased_at is null
               for update of s
            """)
        .param("id", id.value())
        .param("before", utc(before))
        .query((row, _) -> new ThreadId(row.getObject("thread_id", UUID.class)))
        .optional();
  }

  /// The longest waiting first.
  ///
  /// @param after the last one of an earlier answer, or null for the start
  List<OtherMail> list(Set<MailQueue> queues, boolean answered, @Nullable UUID after, int most) {
    return jdbc.sql(
            MAIL
                + """
                   and s.queue = any (:queues) and (s.answered_at is not null) = :answered
                   and (cast(:after as uuid) is null or r.id > :after)
                 order by r.id
                 limit :most
                """)
        .param("queues", queues.stream().map(Enum::name).toArray(String[]::new))
        .param("answered", answered)
        .param("after", after)
        .param("most", most)
        .query(OtherMailStore::mail)
        .list();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static OtherMail mail(ResultSet row, int number) throws SQLException {
    OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
    return new OtherMail(
        new ReportId(row.getObject("id", UUID.class)),
        row.getString("tracking"),
        MailQueue.valueOf(row.getString("queue")),
        Source.valueOf(row.getString("source")),
        new ThreadId(row.getObject("thread_id", UUID.class)),
        row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
        answered == null ? null : answered.toInstant(),
        row.getLong("version"));
  }
}
