package org.bellbuoy.cases;

import java.time.Clock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A lead of the circle takes back the proposal to erase a case.
///
/// Refuses: [ErasureRefusal.NotProposed].
@Component
public class WithdrawErasure {

  private final Cases cases;
  private final ErasureStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  WithdrawErasure(Cases cases, ErasureStore store, Authority authority, Clock clock, News news) {
    this.cases = cases;
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void withdraw(Viewer viewer, String code) {
    CaseFile file = cases.get(viewer, code);
    authority.require(viewer, Permission.LEAD_CASE, file.embargo().value());
    if (!store.withdraw(file.id())) {
      throw new ErasureRefusal.NotProposed().refused();
    }
    news.tell(new ErasureWithdrawn(viewer.actor(), clock.instant(), file.id().value()));
  }
}
