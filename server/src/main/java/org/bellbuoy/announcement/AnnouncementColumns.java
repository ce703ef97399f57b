package org.bellbuoy.announcement;

import java.util.List;
import org.bellbuoy.vault.SealedColumn;
import org.bellbuoy.vault.SealedColumns;
import org.springframework.stereotype.Component;

/// Where outlets lie sealed.
@Component
class AnnouncementColumns implements SealedColumns {

  @Override
  public List<SealedColumn> columns() {
    return List.of(
        SealedColumn.of(
            "announcement.outlet", "outlet_sealed", "outlet", "id", "outlet", "id = :scope"));
  }
}
