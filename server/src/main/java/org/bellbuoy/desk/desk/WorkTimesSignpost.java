package org.bellbuoy.desk.desk;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.web.Signpost;
import org.springframework.stereotype.Component;

/// Leads to how long our work takes.
@Component
class WorkTimesSignpost implements Signpost {

  @Override
  public Place place() {
    return new Place(78, "Work times", WorkTimesPages.HERE, Permission.PUBLISH_FIGURES);
  }
}
