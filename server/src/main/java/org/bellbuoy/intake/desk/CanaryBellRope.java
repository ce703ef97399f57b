package org.bellbuoy.intake.desk;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Canaries;
import org.bellbuoy.intake.CanaryPath;
import org.bellbuoy.web.Bell;
import org.bellbuoy.web.page.Link;
import org.springframework.stereotype.Component;

/// Rings while reports may not arrive: no canary passes by one of the ways in.
@Component
class CanaryBellRope implements Bell {

  private final Canaries canaries;
  private final Authority authority;

  CanaryBellRope(Canaries canaries, Authority authority) {
    this.canaries = canaries;
    this.authority = authority;
  }

  @Override
  public Optional<Link> ringing(Viewer viewer) {
    if (!authority.may(viewer, Permission.WATCH_INTAKE)) {
      return Optional.empty();
    }
    List<CanaryPath> silent = canaries.silent(viewer);
    return silent.isEmpty()
        ? Optional.empty()
        : Optional.of(Link.to(words(silent), "/operations/canaries"));
  }

  private static String words(List<CanaryPath> silent) {
    return silent.size() == 1
        ? silent.getFirst().words() + ": nothing comes through"
        : "Reports may not arrive: nothing comes through " + silent.size() + " ways in";
  }
}
