package org.bellbuoy.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.disclosure.Occasion;
import org.bellbuoy.disclosure.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what is to be told to customers of the cases that a person may know of; nothing sealed,
/// and no write.
@Repository
class TodaysDisclosureStore {

  private final JdbcClient jdbc;

  TodaysDisclosureStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Notices first, then decisions, the oldest on top.
  List<Today.DueWord> due(UUID person) {
    return jdbc.sql(
            """
            select f.code as case_code, d.outcome, c.due_at, c.broke_at is not null as broken
              from disclosure.decision d
              join cases.case_file f on f.id = d.case_id
              join embargo.circle_member m
                on m.circle_id = d.circle_id and m.person_id = :person
              join deadlines.clock c
                on c.subject_id = d.case_id and c.stopped_at is null
               and c.kind in ('DISABLE_DECISION', 'PRE_FIX_NOTICE')
             where d.outcome in ('DECISION_DUE', 'NOTICE_DUE')
             order by d.outcome desc, d.since, d.case_id
             limit 50
            """)
        .param("person", person)
        .query(TodaysDisclosureStore::due)
        .list();
  }

  /// Answers that wait for somebody else than who gave them.
  List<Today.WaitingAnswer> answers(UUID person) {
    return jdbc.sql(
            """
            select f.code as case_code, coalesce(d.waits_since, d.decided_at) as since
              from disclosure.decision d
              join cases.case_file f on f.id = d.case_id
              join embargo.circle_member m
                on m.circle_id = d.circle_id and m.person_id = :person
             where not d.ended and d.fix <> 'OUT'
               and ((d.waits_by is not null and d.waits_by <> :person)
                 or (d.waits_by is null and d.answer = 'YES' and not d.confirmed
                     and d.decided_by <> :person))
             order by since
             limit 50
            """)
        .param("person", person)
        .query((row, _) ->
            new Today.WaitingAnswer(
                row.getString("case_code"),
                row.getObject("since", OffsetDateTime.class).toInstant()))
        .list();
  }

  /// Occasions that hold without their advisory, the oldest on top.
  List<Today.UnmetOccasion> occasions(UUID person) {
    return jdbc.sql(
            """
            select f.code as case_code, o.kind, c.due_at, c.broke_at is not null as broken
              from disclosure.occasion o
              join cases.case_file f on f.id = o.case_id
              join embargo.circle_member m
                on m.circle_id = f.embargo_id and m.person_id = :person
              join deadlines.clock c
                on c.subject_id = o.id and c.stopped_at is null and c.kind = 'OCCASION'
             where o.ended_at is null
             order by o.since, o.id
             limit 50
            """)
        .param("person", person)
        .query((row, _) ->
            new Today.UnmetOccasion(
                row.getString("case_code"),
                Occasion.valueOf(row.getString("kind")),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("broken")))
        .list();
  }

  private static Today.DueWord due(ResultSet row, int number) throws SQLException {
    return new Today.DueWord(
        row.getString("case_code"),
        Outcome.valueOf(row.getString("outcome")),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("broken"));
  }
}
