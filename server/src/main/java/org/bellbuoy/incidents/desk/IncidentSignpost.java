package org.bellbuoy.incidents.desk;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.web.Signpost;
import org.springframework.stereotype.Component;

/// Leads those who see incidents through to them.
@Component
class IncidentSignpost implements Signpost {

  @Override
  public Place place() {
    return new Place(11, "Incidents", IncidentPages.HOME, Permission.WORK_INCIDENT);
  }
}
