package org.bellbuoy.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.publication.CaseTimes;
import org.bellbuoy.standards.facts.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the moments of the cases that a person may know of; nothing sealed, and no write.
@Repository
class WorkTimesStore {

  private static final String MOMENTS =
      """
      select f.code, f.state, a.level, coalesce(r.arrived, f.opened_at) as received,
             r.answered, s.decided, s.accepted, s.fixed, p.published, n.notified, p.tracking_id
        from cases.case_file f
      """;

  private static final String ROOMS =
      """
        left join assessment.assessment a on a.case_id = f.id
        left join lateral (
               select min(o.arrived_at) as arrived, min(i.answered_at) as answered
                 from intake.report_state i
                 join intake.report o on o.id = i.report_id
                where i.subject_id = f.id) r on true
        left join lateral (
               select min(t.at) filter (where t.to_state = 'ACCEPTED') as accepted,
                      min(t.at) filter (where t.to_state = 'FIX_VERIFIED') as fixed,
                      min(t.at) filter (where t.to_state in
                        ('ACCEPTED', 'REJECTED', 'DUPLICATE', 'OUT_OF_SCOPE', 'MERGED'))
                        as decided
                 from cases.step t
                where t.case_id = f.id and t.kind = 'MOVED') s on true
        left join lateral (
               select v.initial_release as published, v.tracking_id
                 from advisories.advisory v
                where v.case_id = f.id and v.initial_release is not null
                order by v.initial_release, v.id
                limit 1) p on true
        left join lateral (
               select case when bool_or(d.handed_at is null and d.state <> 'BOUNCED')
                           then null else max(d.handed_at) end as notified
                 from notices.delivery d
                where d.notice_id = (
                        select w.id
                          from notices.notice w
                          join advisories.advisory v on v.id = w.advisory_id
                         where v.case_id = f.id
                         order by w.planned_at, w.id
                         limit 1)) n on true
      """;

  private static final String CASES =
      MOMENTS
          + """
            join embargo.circle_member m
              on m.circle_id = f.embargo_id and m.person_id = :person
          """
          + ROOMS
          + """
           where f.opened_at >= :from and f.opened_at < :until
           order by f.opened_at, f.id
          """;

  private static final String PUBLIC_CASES =
      MOMENTS
          + ROOMS
          + """
           where p.published >= :from and p.published < :until
          """;

  private final JdbcClient jdbc;

  WorkTimesStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<CaseTimes> cases(UUID person, Instant from, Instant until) {
    return jdbc.sql(CASES)
        .param("person", person)
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("until", until.atOffset(ZoneOffset.UTC))
        .query(WorkTimesStore::times)
        .list();
  }

  /// Those of which the world first read in that time, whoever may know of them, by the tracking id
  /// of their first advisory.
  Map<String, CaseTimes> published(Instant from, Instant until) {
    Map<String, CaseTimes> found = new HashMap<>();
    jdbc.sql(PUBLIC_CASES)
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("until", until.atOffset(ZoneOffset.UTC))
        .query((row, number) -> Map.entry(row.getString("tracking_id"), times(row, number)))
        .list()
        .forEach(each -> found.put(each.getKey(), each.getValue()));
    return found;
  }

  /// Of the same cases and their reports.
  List<WorkTimes.Promise> promises(UUID person, Instant from, Instant until) {
    return jdbc.sql(
            """
            with mine as (
              select f.id
                from cases.case_file f
                join embargo.circle_member m
                  on m.circle_id = f.embargo_id and m.person_id = :person
               where f.opened_at >= :from and f.opened_at < :until)
            select c.kind,
                   count(*) filter (where c.broke_at is null and c.stopped_at is not null) as kept,
                   count(*) filter (where c.broke_at is not null) as broken,
                   count(*) filter (where c.broke_at is null and c.stopped_at is null) as running
              from deadlines.clock c
             where c.subject_id in (select id from mine)
                or c.subject_id in (select i.report_id from intake.report_state i
                                     where i.subject_id in (select id from mine))
             group by c.kind
             order by c.kind
            """)
        .param("person", person)
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("until", until.atOffset(ZoneOffset.UTC))
        .query((row, _) ->
            new WorkTimes.Promise(
                ClockKind.valueOf(row.getString("kind")),
                row.getInt("kept"),
                row.getInt("broken"),
                row.getInt("running")))
        .list();
  }

  private static CaseTimes times(ResultSet row, int number) throws SQLException {
    String level = row.getString("level");
    OffsetDateTime received = row.getObject("received", OffsetDateTime.class);
    return new CaseTimes(
        row.getString("code"),
        level == null ? null : Severity.valueOf(level),
        received.toInstant(),
        moment(row, "answered"),
        moment(row, "decided"),
        moment(row, "accepted"),
        moment(row, "fixed"),
        moment(row, "published"),
        moment(row, "notified"),
        CaseState.valueOf(row.getString("state")).open());
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
