package org.bellbuoy.grants.desk;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bellbuoy.grants.Grant;
import org.bellbuoy.grants.Grants;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Bell;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartOf;
import org.bellbuoy.web.page.Link;
import org.springframework.stereotype.Component;

/// Rings for whoever has to wipe a test environment, and says how long it waits already.
@PartOf(Part.TEST_ENVIRONMENTS)
@Component
class WipeBell implements Bell {

  private final Grants grants;
  private final Clock clock;

  WipeBell(Grants grants, Clock clock) {
    this.grants = grants;
    this.clock = clock;
  }

  @Override
  public Optional<Link> ringing(Viewer viewer) {
    return viewer instanceof Viewer.Staff ? ringing(grants.toWipe(viewer)) : Optional.empty();
  }

  private Optional<Link> ringing(List<Grant> due) {
    if (due.isEmpty()) {
      return Optional.empty();
    }
    Grant oldest = due.getFirst();
    String age = GrantLine.age(Objects.requireNonNull(oldest.endedAt()), clock.instant());
    String more = due.size() == 1 ? "" : " and " + (due.size() - 1) + " more";
    return Optional.of(
        Link.to(
            "Wipe test environment " + oldest.number() + more + ": it waits for " + age,
            "/test-environments/" + oldest.code()));
  }
}
