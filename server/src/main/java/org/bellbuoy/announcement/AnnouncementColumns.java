package org.bellbuoy.announcement;

import java.util.List;
import org.bellbuoy.vault.SealedColumn;
import org.bellbuoy.vault.SealedColumns;
import org.springframework.stereotype.Component;

/// Where outlets, and what was put there, lie sealed.
@Component
class AnnouncementColumns implements SealedColumns {

  @Override
  public List<SealedColumn> columns() {
    return List.of(
        SealedColumn.of(
            "announcement.outlet", "outlet_sealed", "outlet", "id", "outlet", "id = :scope"),
        posting("posting_sealed", "posting"),
        posting("said_sealed", "said"));
  }

  private static SealedColumn posting(String column, String field) {
    return SealedColumn.of(
        "announcement.posting", column, "posting", "id", field, "outlet_id = :scope");
  }
}
