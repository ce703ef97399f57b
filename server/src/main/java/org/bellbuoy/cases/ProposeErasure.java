package org.bellbuoy.cases;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A lead of the circle proposes to make a case that has ended unreadable for ever.
///
/// Refuses: [ErasureRefusal.StillOpen], [ErasureRefusal.UnderHold],
/// [ErasureRefusal.ProposedAlready].
@Component
public class ProposeErasure {

  private final Cases cases;
  private final ErasureStore store;
  private final HoldStore holds;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  ProposeErasure(
      Cases cases,
      ErasureStore store,
      HoldStore holds,
      Authority authority,
      Clock clock,
      News news) {
    this.cases = cases;
    this.store = store;
    this.holds = holds;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void propose(Viewer viewer, String code, Erasure.Ground ground) {
    CaseFile file = cases.get(viewer, code);
    authority.require(viewer, Permission.ERASE_CASE, file.embargo().value());
    if (file.state().open()) {
      throw new ErasureRefusal.StillOpen().refused();
    }
    if (holds.stands(file.id().value())) {
      throw new ErasureRefusal.UnderHold().refused();
    }
    Instant now = clock.instant();
    if (!store.propose(file.id(), ground, authority.requireStaff(viewer).personId(), now)) {
      throw new ErasureRefusal.ProposedAlready().refused();
    }
    news.tell(new ErasureProposed(viewer.actor(), now, file.id().value()));
  }
}
