package org.bellbuoy.policy.desk;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.web.Signpost;
import org.springframework.stereotype.Component;

/// Leads everybody on the staff to the policy.
@Component
class PolicySignpost implements Signpost {

  @Override
  public Place place() {
    return new Place(60, "Policy", "/policy", Permission.STAFF);
  }
}
