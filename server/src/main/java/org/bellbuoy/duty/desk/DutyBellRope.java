package org.bellbuoy.duty.desk;

import java.util.Optional;
import org.bellbuoy.duty.Duty;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Bell;
import org.bellbuoy.web.page.Link;
import org.springframework.stereotype.Component;

/// Rings for the leads while a rota is set and nobody is on duty.
@Component
class DutyBellRope implements Bell {

  private final Duty duty;
  private final Authority authority;

  DutyBellRope(Duty duty, Authority authority) {
    this.duty = duty;
    this.authority = authority;
  }

  @Override
  public Optional<Link> ringing(Viewer viewer) {
    return authority.may(viewer, Permission.RUN_ROTA)
        ? duty.nobodySince(viewer).map(_ -> Link.to("Nobody is on duty", "/duty"))
        : Optional.empty();
  }
}
