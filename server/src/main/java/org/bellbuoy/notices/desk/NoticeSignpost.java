package org.bellbuoy.notices.desk;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.web.Signpost;
import org.springframework.stereotype.Component;

/// Leads to the notices.
@Component
class NoticeSignpost implements Signpost {

  @Override
  public Place place() {
    return new Place(47, "Notices", "/notices", Permission.SEE_RECIPIENTS);
  }
}
