package org.bellbuoy.duty.desk;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.web.Signpost;
import org.springframework.stereotype.Component;

/// Leads those who answer reports to the rota.
@Component
class DutySignpost implements Signpost {

  @Override
  public Place place() {
    return new Place(55, "Duty", "/duty", Permission.ANSWER_REPORT);
  }
}
