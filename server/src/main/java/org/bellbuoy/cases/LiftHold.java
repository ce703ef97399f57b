package org.bellbuoy.cases;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends the legal hold on a case, for a reason; rules and proposals to erase apply again.
///
/// Refuses: [org.bellbuoy.kernel.Invalid], [ErasureRefusal.NotHeld].
@Component
public class LiftHold {

  private final Cases cases;
  private final HoldStore store;
  private final StepStore steps;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  LiftHold(
      Cases cases, HoldStore store, StepStore steps, Authority authority, Clock clock, News news) {
    this.cases = cases;
    this.store = store;
    this.steps = steps;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void lift(Viewer viewer, String code, @Nullable String reason) {
    CaseFile file = cases.get(viewer, code);
    authority.require(viewer, Permission.HOLD_CASE, file.embargo().value());
    Reading reading = new Reading();
    String words = reading.block("end", reason, PlaceHold.MOST);
    reading.finish();
    Instant now = clock.instant();
    if (!store.lift(file.id(), words, authority.requireStaff(viewer).personId(), now)) {
      throw new ErasureRefusal.NotHeld().refused();
    }
    steps.add(file.id(), new Step(Step.Kind.HOLD_LIFTED, now, viewer.actor(), null, null, ""));
    news.tell(new HoldLifted(viewer.actor(), now, file.id().value()));
  }
}
