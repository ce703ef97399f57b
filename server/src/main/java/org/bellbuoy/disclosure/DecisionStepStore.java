package org.bellbuoy.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How it was decided, step by step, with what was known then.
@Repository
class DecisionStepStore {

  private final JdbcClient jdbc;
  private final DecisionSeals seals;
  private final Ids ids;

  DecisionStepStore(JdbcClient jdbc, DecisionSeals seals, Ids ids) {
    this.jdbc = jdbc;
    this.seals = seals;
    this.ids = ids;
  }

  void add(CaseId about, DecisionStep step) {
    UUID id = ids.next();
    Inputs inputs = step.inputs();
    jdbc.sql(
            """
            insert into disclosure.step
              (id, case_id, kind, at, by_kind, by_id, change, reason, answer, outcome, rule_start,
               fix, expected_at, level, exploited, leaked, products, text_sealed)
            values (:id, :case, :kind, :at, :byKind, :by, :change, :reason, :answer, :outcome,
                    :start, :fix, :expected, :level, :exploited, :leaked, :products, :text)
            """)
        .param("id", id)
        .param("case", about.value())
        .param("kind", step.kind().name())
        .param("at", Row.utc(step.at()))
        .param("byKind", step.by().kind().name())
        .param("by", step.by().id())
        .param("change", Row.name(step.change()))
        .param("reason", Row.name(step.reason()))
        .param("answer", step.answer().name())
        .param("outcome", step.outcome().name())
        .param("start", Row.utc(inputs.start()))
        .param("fix", Row.fix(inputs.fix()))
        .param("expected", Row.utc(inputs.fix().findAt().orElse(null)))
        .param("level", Row.name(inputs.level()))
        .param("exploited", inputs.exploited())
        .param("leaked", inputs.leaked())
        .param("products", inputs.products())
        .param("text", seals.text(about, id, step.text()))
        .update();
  }

  /// Everything that happened, oldest first.
  List<DecisionStep> of(CaseId about) {
    return jdbc.sql(
            """
            select id, kind, at, by_kind, by_id, change, reason, answer, outcome, rule_start, fix,
                   expected_at, level, exploited, leaked, products, text_sealed
              from disclosure.step
             where case_id = :case
             order by id
            """)
        .param("case", about.value())
        .query((row, _) -> step(row))
        .list();
  }

  private DecisionStep step(ResultSet row) throws SQLException {
    return new DecisionStep(
        DecisionStep.Kind.valueOf(row.getString("kind")),
        Row.known(row, "at"),
        new Actor(Actor.Kind.valueOf(row.getString("by_kind")), row.getObject("by_id", UUID.class)),
        Row.named(row, "change", Change::valueOf),
        Row.named(row, "reason", DisableReason::valueOf),
        Disabling.valueOf(row.getString("answer")),
        Outcome.valueOf(row.getString("outcome")),
        new Inputs(
            Row.instant(row, "rule_start"),
            Row.fix(row),
            Row.level(row),
            row.getBoolean("exploited"),
            row.getBoolean("leaked"),
            row.getInt("products")),
        seals.text(row.getObject("id", UUID.class), row.getBytes("text_sealed")));
  }
}
