package org.bellbuoy.intake;

import java.util.List;
import org.bellbuoy.vault.SealedColumn;
import org.bellbuoy.vault.SealedColumns;
import org.springframework.stereotype.Component;

/// Where reports lie sealed.
@Component
class ReportColumns implements SealedColumns {

  @Override
  public List<SealedColumn> columns() {
    return List.of(
        faith("good_faith", "statement_sealed", "report_id", "statement"),
        faith("good_faith", "signature_sealed", "report_id", "signature"),
        faith("good_faith", "reason_sealed", "report_id", "reason"),
        faith("good_faith_note", "words_sealed", "id", "note"),
        SealedColumn.of(
            "intake.queue_view", "name_sealed", "queue view", "id", "name", "id = :scope"),
        SealedColumn.of(
            "intake.queue_rule", "rule_sealed", "queue rule", "id", "rule", "id = :scope"),
        credit("proposed"),
        credit("agreed"),
        SealedColumn.of("intake.mail", "raw_sealed", "mail", "id", "original", "id = :scope"),
        SealedColumn.of("intake.mail", "sent_to_sealed", "mail", "id", "sent to", "id = :scope"),
        SealedColumn.of(
            "intake.mail", "forwarded_sealed", "mail", "id", "forwarded", "id = :scope"),
        new SealedColumn(
            "intake.report",
            "content_sealed",
            "report",
            "id",
            "'content'",
            "id = :scope",
            "content_sha256 = sha256(:sealed)"));
  }

  private static SealedColumn faith(String table, String column, String subject, String field) {
    return SealedColumn.of(
        "intake." + table, column, "good faith", subject, field, "report_id = :scope");
  }

  private static SealedColumn credit(String field) {
    return SealedColumn.of(
        "intake.credit", field + "_sealed", "credit", "report_id", field, "report_id = :scope");
  }
}
