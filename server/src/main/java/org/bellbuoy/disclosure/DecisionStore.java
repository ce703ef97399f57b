package org.bellbuoy.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was decided, one row for a case. No row is deleted.
@Repository
class DecisionStore {

  private static final String SELECT =
      """
      select d.case_id, d.circle_id, d.answer, d.reason, d.decided_at, d.decided_by, d.confirmed,
             d.waits_reason, d.waits_since, d.waits_by, d.rule_start, d.fix, d.expected_at, d.level,
             d.exploited, d.leaked, d.products_sealed, d.told, d.ended, d.since, d.reminded_at,
             d.version
        from disclosure.decision d
      """;

  private static final String UPDATE =
      """
      update disclosure.decision
         set circle_id = :circle, answer = :answer, reason = :reason, decided_at = :decided,
             decided_by = :by, confirmed = :confirmed, waits_reason = :waitsReason,
             waits_since = :waitsSince, waits_by = :waitsBy, rule_start = :start, fix = :fix,
             expected_at = :expected, level = :level, exploited = :exploited, leaked = :leaked,
             products_sealed = :products, told = :told, ended = :ended, outcome = :outcome,
             since = :since, reminded_at = :reminded, version = version + 1
       where case_id = :case and version = :version
      """;

  private final JdbcClient jdbc;
  private final DecisionSeals seals;

  DecisionStore(JdbcClient jdbc, DecisionSeals seals) {
    this.jdbc = jdbc;
    this.seals = seals;
  }

  Optional<Decision> find(CaseId about) {
    return jdbc.sql(SELECT + " where d.case_id = :case")
        .param("case", about.value())
        .query((row, _) -> decision(row))
        .optional();
  }

  /// The same, which nobody else changes until the transaction ends.
  Optional<Decision> lock(CaseId about) {
    return jdbc.sql(SELECT + " where d.case_id = :case for update")
        .param("case", about.value())
        .query((row, _) -> decision(row))
        .optional();
  }

  /// Where a decision or a notice waits.
  List<Decision> waiting() {
    return jdbc.sql(SELECT + " where d.outcome in ('DECISION_DUE', 'NOTICE_DUE') order by d.since")
        .query((row, _) -> decision(row))
        .list();
  }

  /// The cases of which time alone changes something: an estimate passed, or a no is a day old.
  List<CaseId> ripe(Instant now) {
    return jdbc.sql(
            """
            select d.case_id
              from disclosure.decision d
             where not d.ended
               and ((d.fix = 'EXPECTED' and d.expected_at <= :now)
                 or (d.answer = 'NO' and d.level in ('CRITICAL', 'HIGH') and d.fix <> 'OUT'
                     and d.decided_at <= :yesterday))
             order by d.case_id
            """)
        .param("now", Row.utc(now))
        .param("yesterday", Row.utc(now.minus(RuleFacts.DAY)))
        .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
        .list();
  }

  /// Begins to keep one. Where it is kept already, also by somebody who has not finished, it stays.
  void begin(Decision fresh) {
    int _ =
        said(
                jdbc.sql(
                    """
                    insert into disclosure.decision
                      (case_id, circle_id, answer, confirmed, fix, exploited, leaked, told, ended,
                       outcome, since, version)
                    values (:case, :circle, :answer, :confirmed, :fix, :exploited, :leaked, :told,
                            :ended, :outcome, :since, 1)
                    on conflict do nothing
                    """),
                fresh)
            .update();
  }

  /// Keeps a decision, if nobody else has changed it since it was read.
  void put(Decision said) {
    RuleFacts facts = said.facts();
    Decision.Proposal waits = said.proposal();
    int rows =
        said(jdbc.sql(UPDATE), said)
            .param("reason", Row.name(said.reason()))
            .param("decided", Row.utc(said.decidedAt()))
            .param("by", said.decidedBy())
            .param("waitsReason", waits == null ? null : waits.reason().name())
            .param("waitsSince", waits == null ? null : Row.utc(waits.since()))
            .param("waitsBy", waits == null ? null : waits.by())
            .param("start", Row.utc(facts.start()))
            .param("expected", Row.utc(facts.fix().findAt().orElse(null)))
            .param("level", Row.name(facts.level()))
            .param("products", seals.products(said.about(), facts.products()))
            .param("reminded", Row.utc(said.remindedAt()))
            .param("version", said.version())
            .update();
    if (rows == 0) {
      long now = find(said.about()).map(Decision::version).orElse(0L);
      throw new ChangedMeanwhile(now).refused();
    }
  }

  private static JdbcClient.StatementSpec said(JdbcClient.StatementSpec statement, Decision said) {
    RuleFacts facts = said.facts();
    return statement
        .param("case", said.about().value())
        .param("circle", said.circle())
        .param("answer", said.answer().name())
        .param("confirmed", said.confirmed())
        .param("fix", Row.fix(facts.fix()))
        .param("exploited", facts.exploited())
        .param("leaked", facts.leaked())
        .param("told", facts.told())
        .param("ended", facts.ended())
        .param("outcome", said.outcome().name())
        .param("since", Row.utc(said.since()));
  }

  /// Only that somebody was told; what was read stays what it was.
  void reminded(CaseId about, Instant now) {
    int rows =
        jdbc.sql("update disclosure.decision set reminded_at = :now where case_id = :case")
            .param("now", Row.utc(now))
            .param("case", about.value())
            .update();
    if (rows == 0) {
      throw new Missing().refused();
    }
  }

  private Decision decision(ResultSet row) throws SQLException {
    CaseId about = new CaseId(row.getObject("case_id", UUID.class));
    return new Decision(
        about,
        row.getObject("circle_id", UUID.class),
        Disabling.valueOf(row.getString("answer")),
        Row.named(row, "reason", DisableReason::valueOf),
        Row.instant(row, "decided_at"),
        row.getObject("decided_by", UUID.class),
        row.getBoolean("confirmed"),
        proposal(row),
        facts(about, row),
        Row.known(row, "since"),
        Row.instant(row, "reminded_at"),
        row.getLong("version"));
  }

  private static Decision.@Nullable Proposal proposal(ResultSet row) throws SQLException {
    DisableReason reason = Row.named(row, "waits_reason", DisableReason::valueOf);
    return reason == null
        ? null
        : new Decision.Proposal(
            reason, Row.known(row, "waits_since"), row.getObject("waits_by", UUID.class));
  }

  private RuleFacts facts(CaseId about, ResultSet row) throws SQLException {
    return new RuleFacts(
        Row.instant(row, "rule_start"),
        Row.fix(row),
        Row.level(row),
        row.getBoolean("exploited"),
        row.getBoolean("leaked"),
        seals.products(about, row.getBytes("products_sealed")),
        row.getBoolean("told"),
        row.getBoolean("ended"));
  }
}
