package org.bellbuoy.obligations;

import java.util.List;
import org.bellbuoy.vault.SealedColumn;
import org.bellbuoy.vault.SealedColumns;
import org.springframework.stereotype.Component;

/// Where the words about obligations lie sealed.
@Component
class ObligationColumns implements SealedColumns {

  private static final String WITHIN =
      "obligation_id in (select o.id from obligations.obligation o where o.subject_id = :scope)";

  @Override
  public List<SealedColumn> columns() {
    return List.of(
        column("step", "text_sealed", ObligationSeals.STEP, ObligationSeals.TEXT),
        column("filing", "package_sealed", ObligationSeals.FILING, ObligationSeals.PACKAGE),
        column("filing", "reference_sealed", ObligationSeals.FILING, ObligationSeals.REFERENCE),
        column("request", "text_sealed", ObligationSeals.REQUEST, ObligationSeals.TEXT),
        column("request", "answer_sealed", ObligationSeals.REQUEST, ObligationSeals.ANSWER));
  }

  private static SealedColumn column(String table, String column, String kind, String field) {
    return SealedColumn.of("obligations." + table, column, kind, "id", field, WITHIN);
  }
}
