package org.bellbuoy.sightings.desk;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.web.Signpost;
import org.springframework.stereotype.Component;

/// Leads to the public lists.
@Component
class ListSignpost implements Signpost {

  @Override
  public Place place() {
    return new Place(86, "Public lists", "/settings/public-lists", Permission.KEEP_SIGHTINGS);
  }
}
