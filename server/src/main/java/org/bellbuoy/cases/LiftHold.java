package org.bellbuoy.cases;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends the legal hold on a case; rules and proposals to erase apply again.
///
/// Refuses: [ErasureRefusal.NotHeld].
@Component
public class LiftHold {

  private final Cases cases;
  private final HoldStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  LiftHold(Cases cases, HoldStore store, Authority authority, Clock clock, News news) {
    this.cases = cases;
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void lift(Viewer viewer, String code) {
    CaseFile file = cases.get(viewer, code);
    authority.require(viewer, Permission.HOLD_CASE, file.embargo().value());
    Instant now = clock.instant();
    if (!store.lift(file.id(), authority.requireStaff(viewer).personId(), now)) {
      throw new ErasureRefusal.NotHeld().refused();
    }
    news.tell(new HoldLifted(viewer.actor(), now, file.id().value()));
  }
}
