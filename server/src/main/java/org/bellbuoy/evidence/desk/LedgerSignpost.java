package org.bellbuoy.evidence.desk;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.web.Signpost;
import org.springframework.stereotype.Component;

/// Leads auditors to the ledger.
@Component
class LedgerSignpost implements Signpost {

  @Override
  public Place place() {
    return new Place(80, "Ledger", "/ledger", Permission.READ_LEDGER);
  }
}
