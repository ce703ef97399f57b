package org.bellbuoy.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What of reports was erased, when and why.
@Component
class ErasingReportStore {

  private final JdbcClient jdbc;

  ErasingReportStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What an unlinked report has been put away as since before then; nobody else changes it until
  /// the transaction ends. Empty when it is linked, taken out again or erased.
  Optional<ReportState> putAway(ReportId id, Instant before) {
    return jdbc.sql(
            """
            select state from intake.report_state
             where report_id = :id and subject_id is null and erased_at is null
               and state in ('SPAM', 'CONCERN', 'WITHDRAWN') and settled_at < :before
               for update
            """)
        .param("id", id.value())
        .param("before", utc(before))
        .query((row, _) -> ReportState.valueOf(row.getString("state")))
        .optional();
  }

  void erased(ReportId id, Instant at) {
    jdbc.sql("update intake.report_state set erased_at = :at where report_id = :id")
        .param("at", utc(at))
        .param("id", id.value())
        .update();
  }

  void replace(ReportId id, Sealed content) {
    jdbc.sql(
            """
            update intake.report
               set content_sealed = :content, content_sha256 = sha256(:content)
             where id = :id
            """)
        .param("content", content.bytes())
        .param("id", id.value())
        .update();
  }

  /// How the reporter is to be thanked, as proposed and as agreed.
  void forgetCredit(ReportId id) {
    jdbc.sql(
            """
            update intake.credit set proposed_sealed = null, agreed_sealed = null
             where report_id = :id
            """)
        .param("id", id.value())
        .update();
  }

  void record(UUID id, Report report, ReporterErased done) {
    jdbc.sql(
            """
            insert into intake.reporter_erasure
                   (id, report_id, ground, reporter, letters, files, at, by_kind, by_id)
            values (:id, :report, :ground, :reporter, :letters, :files, :at, :byKind, :byId)
            """)
        .param("id", id)
        .param("report", report.id().value())
        .param("ground", done.ground().name())
        .param("reporter", done.reporter())
        .param("letters", done.letters())
        .param("files", done.files())
        .param("at", utc(done.at()))
        .param("byKind", done.by().kind().name())
        .param("byId", done.by().id())
        .update();
    jdbc.sql(
            """
            update intake.report_state
               set reporter_erased_at = case when :reporter then :at else reporter_erased_at end,
                   letters_erased_at = case when :letters then :at else letters_erased_at end,
                   files_erased_at = case when :files then :at else files_erased_at end
             where report_id = :id
            """)
        .param("reporter", done.reporter())
        .param("letters", done.letters())
        .param("files", done.files())
        .param("at", utc(done.at()))
        .param("id", report.id().value())
        .update();
  }

  /// The latest first.
  List<ReporterErasures.Done> of(ReportId id) {
    return jdbc.sql(
            """
            select ground, reporter, letters, files, at, by_kind, by_id
              from intake.reporter_erasure
             where report_id = :id
             order by at desc, id desc
            """)
        .param("id", id.value())
        .query(ErasingReportStore::done)
        .list();
  }

  private static ReporterErasures.Done done(ResultSet row, int number) throws SQLException {
    Set<ReporterPart> parts = EnumSet.noneOf(ReporterPart.class);
    for (ReporterPart part : ReporterPart.values()) {
      if (row.getBoolean(part.name())) {
        parts.add(part);
      }
    }
    return new ReporterErasures.Done(
        ErasureGround.valueOf(row.getString("ground")),
        parts,
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new Actor(
            Actor.Kind.valueOf(row.getString("by_kind")), row.getObject("by_id", UUID.class)));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
