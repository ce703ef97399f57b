package org.bellbuoy.staff.desk;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.web.Signpost;
import org.springframework.stereotype.Component;

/// Leads administrators to the people.
@Component
class PeopleSignpost implements Signpost {

  @Override
  public Place place() {
    return new Place(90, "People", "/people", Permission.MANAGE_PEOPLE);
  }
}
