package org.bellbuoy.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of assessments, one row per case.
@Component
class AssessmentStore {

  private final JdbcClient jdbc;

  AssessmentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<AssessmentRow> find(CaseId id) {
    return jdbc.sql(
            """
            select level, judgement_sealed, affected_sealed, exploitation_sealed,
                   remedies_sealed, version
              from assessment.assessment
             where case_id = :id
            """)
        .param("id", id.value())
        .query(AssessmentStore::row)
        .optional();
  }

  /// Writes the row, if nobody else has since the version that was read.
  void write(CaseId id, AssessmentRow row, Instant now) {
    int written =
        jdbc.sql(row.version() == 0 ? INSERT : UPDATE)
            .param("id", id.value())
            .param("level", row.level())
            .param("judgement", bytes(row.judgement()))
            .param("affected", bytes(row.affected()))
            .param("exploitation", bytes(row.exploitation()))
            .param("remedies", bytes(row.remedies()))
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("version", row.version())
            .update();
    if (written == 0) {
      throw new ChangedMeanwhile(find(id).map(AssessmentRow::version).orElse(0L)).refused();
    }
  }

  private static final String INSERT =
      """
      insert into assessment.assessment (case_id, level, judgement_sealed, affected_sealed,
                                         exploitation_sealed, remedies_sealed, changed_at, version)
      values (:id, :level, :judgement, :affected, :exploitation, :remedies, :now, :version + 1)
      on conflict (case_id) do nothing
      """;

  private static final String UPDATE =
      """
      update assessment.assessment
         set level = :level, judgement_sealed = :judgement, affected_sealed = :affected,
             exploitation_sealed = :exploitation, remedies_sealed = :remedies,
             changed_at = :now, version = version + 1
       where case_id = :id and version = :version
      """;

  private static byte @Nullable [] bytes(@Nullable Sealed sealed) {
    return sealed == null ? null : sealed.bytes();
  }

  private static AssessmentRow row(ResultSet row, int number) throws SQLException {
    return new AssessmentRow(
        row.getString("level"),
        sealed(row.getBytes("judgement_sealed")),
        sealed(row.getBytes("affected_sealed")),
        sealed(row.getBytes("exploitation_sealed")),
        sealed(row.getBytes("remedies_sealed")),
        row.getLong("version"));
  }

  private static @Nullable Sealed sealed(byte @Nullable [] bytes) {
    return bytes == null ? null : Sealed.of(bytes);
  }
}
