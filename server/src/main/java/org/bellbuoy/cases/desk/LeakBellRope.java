package org.bellbuoy.cases.desk;

import java.util.Optional;
import org.bellbuoy.cases.CaseNumbers;
import org.bellbuoy.embargo.Leaks;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Bell;
import org.bellbuoy.web.page.Link;
import org.springframework.stereotype.Component;

/// Rings for a circle while somebody says that it is known outside and no lead has decided.
@Component
class LeakBellRope implements Bell {

  private final Leaks leaks;
  private final CaseNumbers numbers;

  LeakBellRope(Leaks leaks, CaseNumbers numbers) {
    this.leaks = leaks;
    this.numbers = numbers;
  }

  @Override
  public Optional<Link> ringing(Viewer viewer) {
    return leaks
        .undecided(viewer)
        .flatMap(circle -> numbers.ofCircle(viewer, circle))
        .map(number ->
            Link.to(
                "Case " + number + ": somebody says it is known outside",
                "/cases/" + number + "/embargo"));
  }
}
