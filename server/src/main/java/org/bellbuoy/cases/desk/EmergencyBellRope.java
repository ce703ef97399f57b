package org.bellbuoy.cases.desk;

import java.util.Optional;
import org.bellbuoy.embargo.Emergencies;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Bell;
import org.bellbuoy.web.page.Link;
import org.springframework.stereotype.Component;

/// Rings on every page for whoever was told of an emergency access and has not looked at it.
@Component
class EmergencyBellRope implements Bell {

  private final Emergencies emergencies;

  EmergencyBellRope(Emergencies emergencies) {
    this.emergencies = emergencies;
  }

  @Override
  public Optional<Link> ringing(Viewer viewer) {
    return emergencies.ringing(viewer) == 0
        ? Optional.empty()
        : Optional.of(Link.to("Emergency access to a case: look at it now", "/emergency"));
  }
}
