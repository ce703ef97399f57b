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
            "fixes.item", "text_sealed", FixSeals.ITEM, "id", FixSeals.TEXT, "case_id = :scope"),
        counterpart("name_sealed", FixSeals.NAME),
        counterpart("number_sealed", FixSeals.NUMBER),
        SealedColumn.of(
            "fixes.exchange",
            "text_sealed",
            FixSeals.EXCHANGE,
            "id",
            FixSeals.TEXT,
            "counterpart_id in (select c.id from fixes.counterpart c where c.case_id = :scope)"));
  }

  private static SealedColumn counterpart(String column, String field) {
    return SealedColumn.of(
        "fixes.counterpart", column, FixSeals.COUNTERPART, "id", field, "case_id = :scope");
  }
}
