package org.bellbuoy.retention.desk;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.web.Signpost;
import org.springframework.stereotype.Component;

/// Leads to how long what is kept.
@Component
class RetentionSignpost implements Signpost {

  @Override
  public Place place() {
    return new Place(92, "Retention", "/retention", Permission.SEE_RETENTION);
  }
}
