package org.bellbuoy.catalog;

import java.util.List;
import org.bellbuoy.vault.SealedColumn;
import org.bellbuoy.vault.SealedColumns;
import org.springframework.stereotype.Component;

/// Where hidden releases, and the history that names them, lie sealed.
@Component
class ReleaseColumns implements SealedColumns {

  private static final String KIND = "release";

  @Override
  public List<SealedColumn> columns() {
    return List.of(
        SealedColumn.of("catalog.release", "number_sealed", KIND, "id", "number", "id = :scope"),
        SealedColumn.of(
            "catalog.release", "download_sealed", KIND, "id", "download", "id = :scope"),
        new SealedColumn(
            "catalog.history",
            "detail_sealed",
            KIND,
            "release_id",
            "('history ' || id)",
            "release_id = :scope",
            ""));
  }
}
