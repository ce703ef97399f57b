package org.bellbuoy.operations.desk;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.web.Signpost;
import org.springframework.stereotype.Component;

/// Leads administrators to what keeps the house running.
@Component
class OperationsSignpost implements Signpost {

  @Override
  public Place place() {
    return new Place(95, "Operations", "/operations", Permission.RUN_HOUSE);
  }
}
