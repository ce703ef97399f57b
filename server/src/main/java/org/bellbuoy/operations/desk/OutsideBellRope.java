package org.bellbuoy.operations.desk;

import java.util.Optional;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.operations.OutsideLook;
import org.bellbuoy.operations.OutsideLooks;
import org.bellbuoy.web.Bell;
import org.bellbuoy.web.page.Link;
import org.springframework.stereotype.Component;

/// Rings for those who run the house while the world finds something wrong with what is public.
@Component
class OutsideBellRope implements Bell {

  private final OutsideLooks looks;
  private final Authority authority;

  OutsideBellRope(OutsideLooks looks, Authority authority) {
    this.looks = looks;
    this.authority = authority;
  }

  @Override
  public Optional<Link> ringing(Viewer viewer) {
    return authority.may(viewer, Permission.RUN_HOUSE)
        ? Optional.of(looks.get(viewer)).filter(OutsideLook::wrong).map(OutsideBellRope::link)
        : Optional.empty();
  }

  private static Link link(OutsideLook look) {
    return Link.to(
        "Seen from outside, something public is wrong: %d to mend".formatted(look.wrongs().size()),
        "/operations");
  }
}
