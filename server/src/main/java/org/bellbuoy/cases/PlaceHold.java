package org.bellbuoy.cases;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a case under a legal hold. A proposal to erase it waits until the hold is lifted.
///
/// Refuses: [org.bellbuoy.kernel.Invalid], [ErasureRefusal.HeldAlready].
@Component
public class PlaceHold {

  private static final int MOST = 2_000;

  private final Cases cases;
  private final HoldStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  PlaceHold(Cases cases, HoldStore store, Authority authority, Clock clock, News news) {
    this.cases = cases;
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void place(Viewer viewer, String code, String reason) {
    CaseFile file = cases.get(viewer, code);
    authority.require(viewer, Permission.HOLD_CASE, file.embargo().value());
    Reading reading = new Reading();
    String words = reading.block("reason", reason, MOST);
    reading.finish();
    Instant now = clock.instant();
    if (!store.place(file.id(), words, authority.requireStaff(viewer).personId(), now)) {
      throw new ErasureRefusal.HeldAlready().refused();
    }
    news.tell(new HoldPlaced(viewer.actor(), now, file.id().value()));
  }
}
