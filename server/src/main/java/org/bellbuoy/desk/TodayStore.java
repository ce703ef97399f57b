package org.bellbuoy.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.deadlines.ClockKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads across the rooms of the river what a person may know of; nothing sealed, and no write.
@Repository
class TodayStore {

  private static final List<String> OPEN =
      Arrays.stream(CaseState.values()).filter(CaseState::open).map(CaseState::name).toList();

  private static final String PROMISES =
      """
      select c.id, r.tracking, c.kind, c.due_at, c.broke_at is not null as broken
        from deadlines.clock c
        join intake.report r on r.id = c.subject_id
        join intake.report_state s on s.report_id = r.id
       where c.stopped_at is null and c.due_at < :until and s.state <> 'ELSEWHERE'
         and not exists (select 1 from deadlines.pause p
                          where p.clock_id = c.id and p.ended_at is null)
         and ((s.circle_id is null and :unlinked)
           or (:linked and exists (select 1 from embargo.circle_member m
                                    where m.circle_id = s.circle_id
                                      and m.person_id = :person)))
       order by c.due_at, c.id
       limit :most
      """;

  private final JdbcClient jdbc;

  TodayStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The promises to reporters that fall due before a moment and do not stand still, of reports
  /// that this person may know of.
  ///
  /// @param unlinked whether those that are under no circle count
  /// @param linked whether those of this person's circles count
  List<Today.DuePromise> promises(
      UUID person, boolean unlinked, boolean linked, Instant until, int most) {
    return jdbc.sql(PROMISES)
        .param("until", until.atOffset(ZoneOffset.UTC))
        .param("unlinked", unlinked)
        .param("linked", linked)
        .param("person", person)
        .param("most", most)
        .query((row, _) ->
            new Today.DuePromise(
                row.getObject("id", UUID.class),
                row.getString("tracking"),
                ClockKind.valueOf(row.getString("kind")),
                instant(row, "due_at"),
                row.getBoolean("broken")))
        .list();
  }

  List<Today.WaitingRevision> revisions(UUID person, boolean approves, boolean publishes) {
    return jdbc.sql(
            """
            select a.code, a.tracking_id, r.state, r.submitted_at, r.approved_at
              from advisories.revision r
              join advisories.advisory a on a.id = r.advisory_id
              join embargo.circle_member m
                on m.circle_id = a.circle_id and m.person_id = :person
             where (r.state = 'APPROVED' and :publishes)
                or (r.state = 'IN_REVIEW' and :approves
                    and not exists (select 1 from advisories.writer w
                                     where w.revision_id = r.id and w.person_id = :person))
             order by r.submitted_at
             limit 50
            """)
        .param("person", person)
        .param("approves", approves)
        .param("publishes", publishes)
        .query(TodayStore::revision)
        .list();
  }

  List<Today.DueUpdate> updates(UUID person, Instant until) {
    return jdbc.sql(
            """
            select a.code, a.tracking_id, a.next_update_by
              from advisories.advisory a
              join embargo.circle_member m
                on m.circle_id = a.circle_id and m.person_id = :person
             where a.state = 'INTERIM' and a.next_update_by < :until
             order by a.next_update_by
             limit 50
            """)
        .param("person", person)
        .param("until", until.atOffset(ZoneOffset.UTC))
        .query((row, _) ->
            new Today.DueUpdate(
                row.getString("code"),
                row.getString("tracking_id"),
                instant(row, "next_update_by")))
        .list();
  }

  /// Fixes whose last estimate puts them off and waits for somebody else than who gave it.
  List<Today.WaitingDelay> delays(UUID person) {
    return jdbc.sql(
            """
            select c.code as case_code, w.code, last.at
              from fixes.work w
              join cases.case_file c on c.id = w.case_id and c.state in (:open)
              join embargo.circle_member m
                on m.circle_id = c.embargo_id and m.person_id = :person
              join lateral (select s.kind, s.at, s.by_id from fixes.step s
                             where s.work_id = w.id
                               and s.kind in ('ESTIMATED', 'PROPOSED', 'CONFIRMED')
                             order by s.id desc limit 1) last
                on last.kind = 'PROPOSED' and last.by_id <> :person
             where w.state not in ('READY', 'NOT_NEEDED')
             order by last.at
             limit 50
            """)
        .param("person", person)
        .param("open", OPEN)
        .query((row, _) ->
            new Today.WaitingDelay(
                row.getString("case_code"), row.getString("code"), instant(row, "at")))
        .list();
  }

  /// The codes of the open cases this person owns, the one that stood still longest first.
  List<String> own(UUID person) {
    return jdbc.sql(
            """
            select c.code
              from cases.case_file c
              join embargo.circle_member m
                on m.circle_id = c.embargo_id and m.person_id = :person
             where c.owner_id = :person and c.state in (:open)
             order by c.moved_at
             limit 50
            """)
        .param("person", person)
        .param("open", OPEN)
        .query(TodayStore::code)
        .list();
  }

  /// The codes of the open cases without an owner of which this person may know.
  List<String> nobodys(UUID person) {
    return jdbc.sql(
            """
            select c.code
              from cases.case_file c
              join embargo.circle_member m
                on m.circle_id = c.embargo_id and m.person_id = :person
             where c.owner_id is null and c.state in (:open)
             order by c.opened_at
             limit 50
            """)
        .param("person", person)
        .param("open", OPEN)
        .query(TodayStore::code)
        .list();
  }

  private static String code(ResultSet row, int number) throws SQLException {
    return row.getString("code");
  }

  private static Today.WaitingRevision revision(ResultSet row, int number) throws SQLException {
    boolean approved = row.getString("state").equals("APPROVED");
    return new Today.WaitingRevision(
        row.getString("code"),
        row.getString("tracking_id"),
        approved,
        instant(row, approved ? "approved_at" : "submitted_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
