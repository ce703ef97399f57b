package org.bellbuoy.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The marks of senders who once reported something true, and what waits for a second person.
@Repository
class KnownSenderStore {

  private final JdbcClient jdbc;

  KnownSenderStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(ReportId report, byte[] mark) {
    jdbc.sql(
            """
            insert into intake.known_sender (report_id, mark) values (:report, :mark)
                on conflict (report_id) do nothing
            """)
        .param("report", report.value())
        .param("mark", mark)
        .update();
  }

  /// Is anybody known at all?
  boolean any() {
    return jdbc.sql("select exists (select 1 from intake.known_sender)")
        .query(Boolean.class)
        .single();
  }

  boolean has(byte[] mark) {
    return jdbc.sql("select exists (select 1 from intake.known_sender where mark = :mark)")
        .param("mark", mark)
        .query(Boolean.class)
        .single();
  }

  void forget(ReportId report) {
    jdbc.sql("delete from intake.known_sender where report_id = :report")
        .param("report", report.value())
        .update();
  }

  void propose(ReportId report, UUID by, Instant at) {
    jdbc.sql(
            """
            insert into intake.spam_proposal (report_id, by_id, at) values (:report, :by, :at)
            """)
        .param("report", report.value())
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Until the transaction ends nobody else proposes or withdraws it.
  Optional<SpamProposal> hold(ReportId report) {
    jdbc.sql("select report_id from intake.report_state where report_id = :report for update")
        .param("report", report.value())
        .query((row, _) -> row.getObject("report_id", UUID.class))
        .optional();
    return find(report);
  }

  Optional<SpamProposal> find(ReportId report) {
    return jdbc.sql("select by_id, at from intake.spam_proposal where report_id = :report")
        .param("report", report.value())
        .query((row, _) ->
            new SpamProposal(
                row.getObject("by_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  /// @return whether one waited
  boolean withdraw(ReportId report) {
    return jdbc.sql("delete from intake.spam_proposal where report_id = :report")
            .param("report", report.value())
            .update()
        == 1;
  }
}
