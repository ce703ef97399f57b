package org.bellbuoy.obligations.desk;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartOf;
import org.bellbuoy.web.Signpost;
import org.springframework.stereotype.Component;

/// Leads whoever answers for it to what laws ask.
@PartOf(Part.LEGAL_DUTIES)
@Component
class ObligationSignpost implements Signpost {

  @Override
  public Place place() {
    return new Place(24, "Law", "/obligations", Permission.MEET_LAW);
  }
}
