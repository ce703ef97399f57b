package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A lead confirms that the embargo is broken, which ends it and opens the runbook, or dismisses
/// what was seen.
///
/// Refuses: [Missing] for what is decided already.
@Component
public class DecideLeak {

  private final LeakStore leaks;
  private final EmbargoStore store;
  private final LiftEmbargo lift;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  DecideLeak(
      LeakStore leaks,
      EmbargoStore store,
      LiftEmbargo lift,
      Authority authority,
      Clock clock,
      News news) {
    this.leaks = leaks;
    this.store = store;
    this.lift = lift;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void decide(Viewer by, EmbargoId id, String code, Leak.State as) {
    authority.require(by, Permission.LEAD_CASE, id.value());
    Leak leak =
        leaks.of(id).stream()
            .filter(each -> each.code().equals(code) && as != Leak.State.RAISED)
            .findFirst()
            .orElseThrow(() -> new Missing().refused());
    Instant now = clock.instant();
    if (!leaks.decide(leak.id(), as, by.actor().id(), now)) {
      throw new Missing().refused();
    }
    news.tell(new LeakDecided(by.actor(), now, id.value(), leak.id(), as));
    if (as == Leak.State.CONFIRMED) {
      broken(by, id);
    }
  }

  private void broken(Viewer by, EmbargoId id) {
    leaks.openRunbook(id);
    switch (store.find(id).orElseThrow()) {
      case Embargo.Proposed was -> lift.lift(by, id, was.version(), Ending.LEAK);
      case Embargo.Agreed was -> lift.lift(by, id, was.version(), Ending.LEAK);
      case Embargo.None _, Embargo.Ended _ -> {}
    }
  }
}
