package org.bellbuoy.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.deadlines.ClockKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what laws ask in the cases that a person may know of; nothing sealed, and no write.
@Repository
class TodaysLawStore {

  private final JdbcClient jdbc;

  TodaysLawStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param kinds the occasions of the laws that were chosen
  List<Today.DueLaw> due(UUID person, List<String> kinds, Instant until) {
    return jdbc.sql(
            """
            select f.code as case_code, o.code, c.kind, c.due_at, c.broke_at is not null as broken
              from deadlines.clock c
              left join obligations.request r on r.id = c.subject_id
              join obligations.obligation o
                on o.id = coalesce(r.obligation_id, c.subject_id) and o.kind = any(:kinds)
              join cases.case_file f on f.id = o.subject_id
              join embargo.circle_member m
                on m.circle_id = o.circle_id and m.person_id = :person
             where c.stopped_at is null and c.due_at < :until
             order by c.due_at, c.id
             limit 50
            """)
        .param("kinds", kinds.toArray(String[]::new))
        .param("person", person)
        .param("until", until.atOffset(ZoneOffset.UTC))
        .query((row, _) ->
            new Today.DueLaw(
                row.getString("case_code"),
                row.getString("code"),
                ClockKind.valueOf(row.getString("kind")),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("broken")))
        .list();
  }

  /// Decisions that wait for somebody else than who took them.
  List<Today.WaitingRelief> reliefs(UUID person, List<String> kinds) {
    return jdbc.sql(
            """
            select f.code as case_code, o.code, o.waits_since
              from obligations.obligation o
              join cases.case_file f on f.id = o.subject_id
              join embargo.circle_member m
                on m.circle_id = o.circle_id and m.person_id = :person
             where o.waits_since is not null and o.waits_by <> :person and o.kind = any(:kinds)
             order by o.waits_since
             limit 50
            """)
        .param("person", person)
        .param("kinds", kinds.toArray(String[]::new))
        .query((row, _) ->
            new Today.WaitingRelief(
                row.getString("case_code"),
                row.getString("code"),
                row.getObject("waits_since", OffsetDateTime.class).toInstant()))
        .list();
  }
}
