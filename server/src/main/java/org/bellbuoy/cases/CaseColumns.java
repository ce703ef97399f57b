package org.bellbuoy.cases;

import java.util.List;
import org.bellbuoy.vault.SealedColumn;
import org.bellbuoy.vault.SealedColumns;
import org.springframework.stereotype.Component;

/// Where the words of cases lie sealed.
@Component
class CaseColumns implements SealedColumns {

  private static final String STEP = "case step";

  @Override
  public List<SealedColumn> columns() {
    return List.of(
        hold("reason_sealed", HoldWords.REASON),
        hold("end_sealed", HoldWords.END),
        SealedColumn.of("cases.case_file", "title_sealed", "case", "id", "title", "id = :scope"),
        SealedColumn.of("cases.step", "text_sealed", STEP, "id", "text", "case_id = :scope"),
        SealedColumn.of(
            "cases.proposal", "text_sealed", STEP, "case_id", "text", "case_id = :scope"));
  }

  private static SealedColumn hold(String column, String field) {
    return SealedColumn.of("cases.hold", column, HoldWords.KIND, "id", field, "case_id = :scope");
  }
}
