package org.bellbuoy.assessment;

import java.util.List;
import org.bellbuoy.vault.SealedColumn;
import org.bellbuoy.vault.SealedColumns;
import org.springframework.stereotype.Component;

/// Where assessments lie sealed, part by part.
@Component
class AssessmentColumns implements SealedColumns {

  @Override
  public List<SealedColumn> columns() {
    return List.of(
        column("judgement"), column("affected"), column("exploitation"), column("remedies"));
  }

  private static SealedColumn column(String part) {
    return SealedColumn.of(
        "assessment.assessment",
        part + "_sealed",
        "assessment",
        "case_id",
        part,
        "case_id = :scope");
  }
}
