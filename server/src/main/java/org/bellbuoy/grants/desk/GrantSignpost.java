package org.bellbuoy.grants.desk;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartOf;
import org.bellbuoy.web.Signpost;
import org.springframework.stereotype.Component;

/// Leads intake to the test environments.
@PartOf(Part.TEST_ENVIRONMENTS)
@Component
class GrantSignpost implements Signpost {

  @Override
  public Place place() {
    return new Place(56, "Test environments", "/test-environments", Permission.READ_INTAKE);
  }
}
