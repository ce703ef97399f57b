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

/// The promises that were given to reporters, and the notes beside them.
@Component
class GoodFaithStore {

  record Row(
      int policyVersion,
      Sealed statement,
      Sealed signature,
      Instant givenAt,
      @Nullable UUID proposedBy,
      GoodFaith.@Nullable Side proposedAs,
      @Nullable Instant proposedAt,
      @Nullable Sealed reason,
      @Nullable Instant revokedAt,
      long version) {}

  record NoteRow(UUID id, GoodFaith.Weighs weighs, Sealed words, UUID by, Instant at) {}

  private final JdbcClient jdbc;

  GoodFaithStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Row> find(ReportId report) {
    return jdbc.sql(
            """
            select policy_version, statement_sealed, signature_sealed, given_at, proposed_by,
                   proposed_as, proposed_at, reason_sealed, revoked_at, version
              from intake.good_faith
             where report_id = :report
            """)
        .param("report", report.value())
        .query(GoodFaithStore::row)
        .optional();
  }

  /// Has any report behind it a promise that was not taken back?
  boolean stands(SubjectId subject) {
    return jdbc.sql(
            """
            select exists (
              select 1
                from intake.good_faith g join intake.report_state s on s.report_id = g.report_id
               where s.subject_id = :subject and g.revoked_at is null)
            """)
        .param("subject", subject.value())
        .query(Boolean.class)
        .single();
  }

  /// @return whether there was none yet
  boolean give(ReportId report, int policy, Sealed statement, Sealed signature, Instant at) {
    return jdbc.sql(
                """
                insert into intake.good_faith
                       (report_id, policy_version, statement_sealed, signature_sealed, given_at)
                values (:report, :policy, :statement, :signature, :at)
                    on conflict (report_id) do nothing
                """)
            .param("report", report.value())
            .param("policy", policy)
            .param("statement", statement.bytes())
            .param("signature", signature.bytes())
            .param("at", utc(at))
            .update()
        == 1;
  }

  void propose(ReportId report, UUID by, GoodFaith.Side as, Sealed reason, Instant at) {
    jdbc.sql(
            """
            update intake.good_faith
               set proposed_by = :by, proposed_as = :as, proposed_at = :at,
                   reason_sealed = :reason, version = version + 1
             where report_id = :report
            """)
        .param("report", report.value())
        .param("by", by)
        .param("as", as.name())
        .param("reason", reason.bytes())
        .param("at", utc(at))
        .update();
  }

  /// @return whether it had not been revoked
  boolean revoke(ReportId report, UUID by, Instant at) {
    return jdbc.sql(
                """
                update intake.good_faith
                   set revoked_by = :by, revoked_at = :at, version = version + 1
                 where report_id = :report and revoked_at is null
                """)
            .param("report", report.value())
            .param("by", by)
            .param("at", utc(at))
            .update()
        == 1;
  }

  void note(ReportId report, NoteRow note) {
    jdbc.sql(
            """
            insert into intake.good_faith_note
                   (id, report_id, weighs, words_sealed, by_id, written_at)
            values (:id, :report, :weighs, :words, :by, :at)
            """)
        .param("id", note.id())
        .param("report", report.value())
        .param("weighs", note.weighs().name())
        .param("words", note.words().bytes())
        .param("by", note.by())
        .param("at", utc(note.at()))
        .update();
  }

  List<NoteRow> notes(ReportId report) {
    return jdbc.sql(
            """
            select id, weighs, words_sealed, by_id, written_at
              from intake.good_faith_note
             where report_id = :report
             order by written_at, id
            """)
        .param("report", report.value())
        .query((row, _) ->
            new NoteRow(
                row.getObject("id", UUID.class),
                GoodFaith.Weighs.valueOf(row.getString("weighs")),
                Sealed.of(row.getBytes("words_sealed")),
                row.getObject("by_id", UUID.class),
                row.getObject("written_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /// A reason only where there was one.
  void overwrite(ReportId report, Sealed statement, Sealed signature, Sealed reason) {
    jdbc.sql(
            """
            update intake.good_faith
               set statement_sealed = :statement, signature_sealed = :signature,
                   reason_sealed = case when reason_sealed is null then null else :reason end,
                   version = version + 1
             where report_id = :report
            """)
        .param("report", report.value())
        .param("statement", statement.bytes())
        .param("signature", signature.bytes())
        .param("reason", reason.bytes())
        .update();
  }

  void overwrite(UUID note, Sealed words) {
    jdbc.sql("update intake.good_faith_note set words_sealed = :words where id = :id")
        .param("words", words.bytes())
        .param("id", note)
        .update();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    String as = row.getString("proposed_as");
    byte[] reason = row.getBytes("reason_sealed");
    return new Row(
        row.getInt("policy_version"),
        Sealed.of(row.getBytes("statement_sealed")),
        Sealed.of(row.getBytes("signature_sealed")),
        row.getObject("given_at", OffsetDateTime.class).toInstant(),
        row.getObject("proposed_by", UUID.class),
        as == null ? null : GoodFaith.Side.valueOf(as),
        instant(row, "proposed_at"),
        reason == null ? null : Sealed.of(reason),
        instant(row, "revoked_at"),
        row.getLong("version"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
