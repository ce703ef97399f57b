package org.bellbuoy.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.correspondence.ThreadId;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The desk's side of the table: what arrived, and what became of it.
@Component
class ReportStore {

  static final String REPORT =
      """
      select r.id, r.tracking, r.source, r.thread_id, r.policy_version, r.arrived_at,
             r.proof, s.lowered, s.state, s.subject_id, s.circle_id, s.answered_at, s.urgency,
             s.repeats, s.version
        from intake.report r
        join intake.report_state s on s.report_id = r.id and s.state not in ('CANARY', 'ELSEWHERE')
      """;

  private final JdbcClient jdbc;

  ReportStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Takes in what the street has put there; each report is taken by exactly one caller.
  List<UUID> takeIn(Instant now, int most) {
    return jdbc.sql(
            """
            insert into intake.report_state (report_id, state, taken_in_at, version)
            select r.id, 'RECEIVED', :now, 0
              from intake.report r
             where not exists (select 1 from intake.report_state s where s.report_id = r.id)
             order by r.id
             limit :most
            on conflict (report_id) do nothing
            returning report_id
            """)
        .param("now", utc(now))
        .param("most", most)
        .query((row, _) -> row.getObject("report_id", UUID.class))
        .list();
  }

  /// From now on nobody finds it: it is a canary of ours and no report.
  void isCanary(ReportId id) {
    jdbc.sql("update intake.report_state set state = 'CANARY' where report_id = :id")
        .param("id", id.value())
        .update();
  }

  Optional<Report> find(ReportId id) {
    return jdbc.sql(REPORT + " where r.id = :id")
        .param("id", id.value())
        .query(ReportStore::report)
        .optional();
  }

  Optional<Report> findByTracking(String tracking) {
    return jdbc.sql(REPORT + " where r.tracking = :tracking")
        .param("tracking", tracking)
        .query(ReportStore::report)
        .optional();
  }

  /// Those that came by mail nobody could read and wait, the longest waiting first.
  List<Report> unread(int most) {
    return jdbc.sql(
            REPORT
                + """
                 where r.source = 'UNREAD_MAIL' and s.subject_id is null and s.state = 'RECEIVED'
                   and s.erased_at is null
                 order by r.id
                 limit :most
                """)
        .param("most", most)
        .query(ReportStore::report)
        .list();
  }

  List<Report> ofSubject(SubjectId subject) {
    return jdbc.sql(REPORT + " where s.subject_id = :subject order by r.id")
        .param("subject", subject.value())
        .query(ReportStore::report)
        .list();
  }

  Sealed content(ReportId id) {
    return Sealed.of(
        jdbc.sql("select content_sealed from intake.report where id = :id")
            .param("id", id.value())
            .query(byte[].class)
            .single());
  }

  /// What several reports say; one that is not there is left out.
  Map<UUID, Sealed> contents(Collection<UUID> ids) {
    Map<UUID, Sealed> found = new HashMap<>();
    jdbc.sql("select id, content_sealed from intake.report where id = any (:ids)")
        .param("ids", ids.toArray(UUID[]::new))
        .query(row -> {
          found.put(row.getObject("id", UUID.class), Sealed.of(row.getBytes("content_sealed")));
        });
    return found;
  }

  /// Notes the first human answer; later ones change nothing.
  void answered(ReportId id, Instant at) {
    jdbc.sql(
            """
            update intake.report_state
               set answered_at = coalesce(answered_at, :at), version = version + 1
             where report_id = :id
            """)
        .param("at", utc(at))
        .param("id", id.value())
        .update();
  }

  void link(Report report, SubjectId subject, EmbargoId circle) {
    checked(
        report,
        jdbc.sql(
                """
                update intake.report_state
                   set state = 'LINKED', subject_id = :subject, circle_id = :circle,
                       version = version + 1
                 where report_id = :id and version = :version
                """)
            .param("subject", subject.value())
            .param("circle", circle.value())
            .param("id", report.id().value())
            .param("version", report.version())
            .update());
  }

  /// @param at since when it counts as put away; null when it waits again
  void settle(Report report, ReportState to, @Nullable Instant at) {
    checked(
        report,
        jdbc.sql(
                """
                update intake.report_state
                   set state = :state, settled_at = :at, version = version + 1
                 where report_id = :id and version = :version and erased_at is null
                """)
            .param("state", to.name())
            .param("at", at == null ? null : utc(at), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("id", report.id().value())
            .param("version", report.version())
            .update());
  }

  private void checked(Report report, int changed) {
    if (changed == 0) {
      throw new ChangedMeanwhile(find(report.id()).orElseThrow().version()).refused();
    }
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static Report report(ResultSet row, int number) throws SQLException {
    UUID subject = row.getObject("subject_id", UUID.class);
    UUID circle = row.getObject("circle_id", UUID.class);
    OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
    return new Report(
        new ReportId(row.getObject("id", UUID.class)),
        row.getString("tracking"),
        Source.valueOf(row.getString("source")),
        new ThreadId(row.getObject("thread_id", UUID.class)),
        row.getInt("policy_version"),
        row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
        ReportState.valueOf(row.getString("state")),
        subject == null ? null : new SubjectId(subject),
        circle == null ? null : new EmbargoId(circle),
        answered == null ? null : answered.toInstant(),
        Urgency.valueOf(row.getString("urgency")),
        row.getInt("repeats"),
        ProofMark.valueOf(row.getString("proof")),
        row.getBoolean("lowered"),
        row.getLong("version"));
  }
}
