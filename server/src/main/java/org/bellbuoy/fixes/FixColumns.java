package org.bellbuoy.fixes;

import java.util.List;
import org.bellbuoy.vault.SealedColumn;
import org.bellbuoy.vault.SealedColumns;
import org.springframework.stereotype.Component;

/// Where the words of fix work lie sealed.
@Component
class FixColumns implements SealedColumns {

  private static final String OF_A_WORK =
      "work_id in (select w.id from fixes.work w where w.case_id = :scope)";

  @Override
  public List<SealedColumn> columns() {
    return List.of(
        SealedColumn.of(
            "fixes.work", "place_sealed", FixSeals.WORK, "id", FixSeals.PLACE, "case_id = :scope"),
        SealedColumn.of("fixes.step", "text_sealed", FixSeals.STEP, "id", FixSeals.TEXT, OF_A_WORK),
        SealedColumn.of(
            "fixes.item", "text_sealed", FixSeals.ITEM, "id", FixSeals.TEXT, OF_A_WORK));
  }
}
