package org.bellbuoy.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Rules of the queue, each change a row of its own, and which reports each has met.
@Component
class QueueRuleStore {

  /// One version, its words still sealed.
  record Kept(
      UUID id, long version, UUID by, Instant at, boolean retired, boolean lowers, Sealed text) {}

  private static final String RULE =
      """
      select q.id, q.version, q.by_id, q.at, q.retired, q.lowers, q.rule_sealed
        from intake.queue_rule q
      """;

  private static final String LATEST =
      " where q.version = (select max(l.version) from intake.queue_rule l where l.id = q.id) ";

  private final JdbcClient jdbc;

  QueueRuleStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// As they stand, those in use first.
  List<Kept> latest() {
    return jdbc.sql(RULE + LATEST + " order by q.retired, q.id").query(QueueRuleStore::kept).list();
  }

  /// All versions of one, the latest first.
  List<Kept> versions(UUID id) {
    return jdbc.sql(RULE + " where q.id = :id order by q.version desc")
        .param("id", id)
        .query(QueueRuleStore::kept)
        .list();
  }

  /// Those in use that a report has met.
  List<Kept> of(ReportId report) {
    return jdbc.sql(
            RULE
                + " join intake.rule_match m on m.rule_id = q.id and m.report_id = :report"
                + LATEST
                + " and not q.retired order by q.id")
        .param("report", report.value())
        .query(QueueRuleStore::kept)
        .list();
  }

  /// @return false when somebody else wrote this version first
  boolean add(Kept rule) {
    return jdbc.sql(
                """
                insert into intake.queue_rule (id, version, by_id, at, retired, lowers, rule_sealed)
                values (:id, :version, :by, :at, :retired, :lowers, :text)
                on conflict do nothing
                """)
            .param("id", rule.id())
            .param("version", rule.version())
            .param("by", rule.by())
            .param("at", rule.at().atOffset(ZoneOffset.UTC))
            .param("retired", rule.retired())
            .param("lowers", rule.lowers())
            .param("text", rule.text().bytes())
            .update()
        == 1;
  }

  void met(UUID rule, Collection<UUID> reports) {
    jdbc.sql(
            """
            insert into intake.rule_match (report_id, rule_id)
            select r.id, :rule from intake.report r where r.id = any (:reports)
            on conflict do nothing
            """)
        .param("rule", rule)
        .param("reports", reports.toArray(UUID[]::new))
        .update();
  }

  void forget(UUID rule) {
    jdbc.sql("delete from intake.rule_match where rule_id = :rule").param("rule", rule).update();
  }

  /// Lets each waiting report stand where the rules in use put it.
  void place() {
    jdbc.sql(
            """
            with latest as (
                   select q.id from intake.queue_rule q
                    where not q.retired and q.lowers
                      and q.version = (select max(l.version) from intake.queue_rule l
                                        where l.id = q.id)),
                 met as (
                   select distinct m.report_id from intake.rule_match m
                     join latest on latest.id = m.rule_id)
            update intake.report_state s
               set lowered = s.report_id in (select report_id from met)
             where s.state = 'RECEIVED' and s.subject_id is null
               and s.lowered <> (s.report_id in (select report_id from met))
            """)
        .update();
  }

  void lower(ReportId report) {
    jdbc.sql("update intake.report_state set lowered = true where report_id = :id")
        .param("id", report.value())
        .update();
  }

  /// Reports since a moment, the newest first.
  List<Report> since(Instant since, int most) {
    return jdbc.sql(
            ReportStore.REPORT
                + """
                 where r.arrived_at >= :since and s.erased_at is null
                 order by r.id desc limit :most
                """)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query(ReportStore::report)
        .list();
  }

  private static Kept kept(ResultSet row, int number) throws SQLException {
    return new Kept(
        row.getObject("id", UUID.class),
        row.getLong("version"),
        row.getObject("by_id", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getBoolean("retired"),
        row.getBoolean("lowers"),
        Sealed.of(row.getBytes("rule_sealed")));
  }
}
