package org.bellbuoy.embargo;

import java.time.Clock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Records that the other side accepted the proposed moment.
///
/// Refuses: [EmbargoRefusal.NothingProposed], [ChangedMeanwhile].
@Component
public class AgreeEmbargo {

  private final EmbargoStore store;
  private final OfferStore offers;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  AgreeEmbargo(EmbargoStore store, OfferStore offers, Authority authority, Clock clock, News news) {
    this.store = store;
    this.offers = offers;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void agree(Viewer by, EmbargoId id, long version) {
    authority.require(by, Permission.LEAD_CASE, id.value());
    Embargo was = store.find(id).orElseThrow(() -> new Missing().refused());
    if (!(was instanceof Embargo.Proposed proposed)) {
      throw new EmbargoRefusal.NothingProposed().refused();
    }
    Embargo is = new Embargo.Agreed(id, version + 1, proposed.end());
    if (was.version() != version || !store.replace(was, is)) {
      throw new ChangedMeanwhile(was.version()).refused();
    }
    offers.close(id, Offer.State.AGREED);
    news.tell(new EmbargoAgreed(by.actor(), clock.instant(), id.value(), proposed.end().instant()));
  }
}
