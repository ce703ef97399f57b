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
        new SealedColumn(
            "intake.report",
            "content_sealed",
            "report",
            "id",
            "'content'",
            "id = :scope",
            "content_sha256 = sha256(:sealed)"));
  }
}
