package org.bellbuoy.disclosure;

import java.util.List;
import org.bellbuoy.vault.SealedColumn;
import org.bellbuoy.vault.SealedColumns;
import org.springframework.stereotype.Component;

/// Where the words about decisions lie sealed.
@Component
class DecisionColumns implements SealedColumns {

  private static final String WITHIN = "case_id = :scope";

  @Override
  public List<SealedColumn> columns() {
    return List.of(
        SealedColumn.of(
            "disclosure.step", "text_sealed", DecisionSeals.STEP, "id", DecisionSeals.TEXT, WITHIN),
        SealedColumn.of(
            "disclosure.decision",
            "products_sealed",
            DecisionSeals.DECISION,
            "case_id",
            DecisionSeals.PRODUCTS,
            WITHIN));
  }
}
