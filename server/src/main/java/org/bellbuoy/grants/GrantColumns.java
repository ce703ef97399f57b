package org.bellbuoy.grants;

import java.util.List;
import org.bellbuoy.vault.SealedColumn;
import org.bellbuoy.vault.SealedColumns;
import org.springframework.stereotype.Component;

/// Where the words about test environments lie sealed.
@Component
class GrantColumns implements SealedColumns {

  private static final String OF_A_STANDING = "request_id = :scope";

  @Override
  public List<SealedColumn> columns() {
    return List.of(
        SealedColumn.of(
            "grants.request",
            "asked_sealed",
            GrantSeals.KIND,
            "id",
            GrantSeals.ASKED,
            "id = :scope"),
        SealedColumn.of(
            "grants.standing",
            "scope_sealed",
            GrantSeals.KIND,
            "request_id",
            GrantSeals.SCOPE,
            OF_A_STANDING),
        SealedColumn.of(
            "grants.standing",
            "reason_sealed",
            GrantSeals.KIND,
            "request_id",
            GrantSeals.REASON,
            OF_A_STANDING));
  }
}
