package org.bellbuoy.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was put away together.
@Component
class SettlementStore {

  /// One report as it was put, and as it stands.
  record Put(Report report, ReportState was, long version) {
    boolean asPut() {
      return report.version() == version;
    }
  }

  private final JdbcClient jdbc;

  SettlementStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id, UUID by, ReportState state, Instant at) {
    jdbc.sql(
            """
            insert into intake.settlement (id, by_id, state, at)
            values (:id, :by, :state, :at)
            """)
        .param("id", id)
        .param("by", by)
        .param("state", state.name())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// @param report as it was; putting it there has made its version one more
  void add(UUID settlement, Report report) {
    jdbc.sql(
            """
            insert into intake.settlement_report (settlement_id, report_id, was, version)
            values (:settlement, :report, :was, :version)
            """)
        .param("settlement", settlement)
        .param("report", report.id().value())
        .param("was", report.state().name())
        .param("version", report.version() + 1)
        .update();
  }

  Optional<Settlement> find(UUID id) {
    return jdbc.sql("select id, by_id, state, at, undone_at from intake.settlement where id = :id")
        .param("id", id)
        .query(SettlementStore::settlement)
        .optional();
  }

  /// What was put away by it, the most urgent first.
  List<Put> put(UUID id) {
    return jdbc.sql(
            """
            select r.id, r.tracking, r.source, r.thread_id, r.policy_version, r.arrived_at, r.proof,
                   s.state, s.subject_id, s.circle_id, s.answered_at, s.urgency,
                   s.repeats, s.lowered, s.version, p.was, p.version as put_version
              from intake.settlement_report p
              join intake.report r on r.id = p.report_id
              join intake.report_state s on s.report_id = r.id
             where p.settlement_id = :id and s.erased_at is null and s.state <> 'ELSEWHERE'
             order by s.place, r.id
            """)
        .param("id", id)
        .query((row, number) ->
            new Put(
                ReportStore.report(row, number),
                ReportState.valueOf(row.getString("was")),
                row.getLong("put_version")))
        .list();
  }

  /// @return whether it was not taken back before
  boolean undo(UUID id, Instant at) {
    return jdbc.sql(
                """
                update intake.settlement set undone_at = :at
                 where id = :id and undone_at is null
                """)
            .param("id", id)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private static Settlement settlement(ResultSet row, int number) throws SQLException {
    OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
    return new Settlement(
        row.getObject("id", UUID.class),
        row.getObject("by_id", UUID.class),
        ReportState.valueOf(row.getString("state")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        undone == null ? null : undone.toInstant(),
        List.of());
  }
}
