package org.bellbuoy.cases;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What cases have to do with each other.
@Component
class RelationStore {

  private final JdbcClient jdbc;

  RelationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Another case, seen from one.
  record Row(RelatedCase.Kind kind, CaseId other) {}

  void add(CaseId id, CaseId other, Instant at) {
    jdbc.sql(
            """
            insert into cases.relation (case_id, kind, other_id, related_at)
            values (:id, 'INCOMPLETE_FIX_OF', :other, :at)
            """)
        .param("id", id.value())
        .param("other", other.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Those on both sides of a case, the oldest first.
  List<Row> of(CaseId id) {
    return jdbc.sql(
            """
            select 'INCOMPLETE_FIX_OF' as kind, other_id, related_at
              from cases.relation where case_id = :id
             union all
            select 'COMPLETED_BY', case_id, related_at
              from cases.relation where other_id = :id
             order by related_at
            """)
        .param("id", id.value())
        .query((row, _) ->
            new Row(
                RelatedCase.Kind.valueOf(row.getString("kind")),
                new CaseId(row.getObject("other_id", UUID.class))))
        .list();
  }
}
