package org.bellbuoy.cve;

import java.util.List;
import org.bellbuoy.vault.SealedColumn;
import org.bellbuoy.vault.SealedColumns;
import org.springframework.stereotype.Component;

/// Where the account and what is to be done at CVE Services lie sealed.
@Component
class CveColumns implements SealedColumns {

  @Override
  public List<SealedColumn> columns() {
    return List.of(
        SealedColumn.of(
            "cve.account", "account_sealed", "CVE account", "id", "account", "id = :scope"),
        SealedColumn.of(
            "cve.errand", "notes_sealed", "CVE errand", "id", "notes", "subject_id = :scope"),
        SealedColumn.of(
            "cve.errand",
            "container_sealed",
            "CVE errand",
            "id",
            "container",
            "subject_id = :scope"));
  }
}
