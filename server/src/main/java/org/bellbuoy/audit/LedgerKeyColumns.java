package org.bellbuoy.audit;

import java.util.List;
import org.bellbuoy.vault.SealedColumn;
import org.bellbuoy.vault.SealedColumns;
import org.springframework.stereotype.Component;

/// Where the private halves of the ledger's keys lie sealed.
@Component
class LedgerKeyColumns implements SealedColumns {

  @Override
  public List<SealedColumn> columns() {
    return List.of(
        SealedColumn.of(
            "audit.checkpoint_key",
            "private_sealed",
            "ledger key",
            "id",
            "private half",
            "id = :scope"));
  }
}
