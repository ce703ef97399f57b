package org.bellbuoy.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The words in which reporters are thanked, sealed until they may be printed.
@Component
class CreditStore {

  /// @param agreed null also for one that was taken back
  record Row(
      UUID report,
      @Nullable Sealed proposed,
      @Nullable Sealed agreed,
      @Nullable Instant agreedAt) {}

  private static final String SELECT =
      """
      select c.report_id, c.proposed_sealed,
             case when c.withdrawn_at is null then c.agreed_sealed end as agreed_sealed,
             coalesce(c.withdrawn_at, c.agreed_at) as said_at
        from intake.credit c
      """;

  private final JdbcClient jdbc;

  CreditStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Row> find(ReportId report) {
    return jdbc.sql(SELECT + " where c.report_id = :report")
        .param("report", report.value())
        .query((row, _) -> row(row))
        .optional();
  }

  /// Agreed words of reports whose advisory is public, the latest told last.
  List<Row> printable() {
    return jdbc.sql(
            SELECT
                + """
                  join (select report_id, min(told_at) as told_at
                          from intake.told group by report_id) t on t.report_id = c.report_id
                 where c.withdrawn_at is null and c.agreed_sealed is not null
                 order by t.told_at, c.report_id
                """)
        .query((row, _) -> row(row))
        .list();
  }

  boolean agreed(SubjectId subject) {
    return jdbc.sql(
            """
            select exists (
              select 1 from intake.credit c
                join intake.report_state s on s.report_id = c.report_id
               where s.subject_id = :subject and c.agreed_sealed is not null)
            """)
        .param("subject", subject.value())
        .query(Boolean.class)
        .single();
  }

  void propose(ReportId report, Sealed words, Instant at) {
    jdbc.sql(
            """
            insert into intake.credit (report_id, proposed_sealed, proposed_at)
            values (:report, :words, :at)
                on conflict (report_id)
                do update set proposed_sealed = :words, proposed_at = :at
            """)
        .param("report", report.value())
        .param("words", words.bytes())
        .param("at", utc(at))
        .update();
  }

  void agree(ReportId report, Sealed words, Instant at) {
    jdbc.sql(
            """
            insert into intake.credit (report_id, agreed_sealed, agreed_at)
            values (:report, :words, :at)
                on conflict (report_id)
                do update set agreed_sealed = :words, agreed_at = :at, withdrawn_at = null
            """)
        .param("report", report.value())
        .param("words", words.bytes())
        .param("at", utc(at))
        .update();
  }

  void withdraw(ReportId report, Instant at) {
    jdbc.sql(
            """
            insert into intake.credit (report_id, withdrawn_at) values (:report, :at)
                on conflict (report_id)
                do update set agreed_sealed = null, withdrawn_at = :at
            """)
        .param("report", report.value())
        .param("at", utc(at))
        .update();
  }

  private static Row row(ResultSet row) throws SQLException {
    byte[] proposed = row.getBytes("proposed_sealed");
    byte[] agreed = row.getBytes("agreed_sealed");
    OffsetDateTime at = row.getObject("said_at", OffsetDateTime.class);
    return new Row(
        row.getObject("report_id", UUID.class),
        proposed == null ? null : Sealed.of(proposed),
        agreed == null ? null : Sealed.of(agreed),
        at == null ? null : at.toInstant());
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
