package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Names the moment until which silence shall be kept. From now on it is kept.
///
/// Refuses: [EmbargoRefusal.MomentHasPassed], [EmbargoRefusal.EmbargoHasEnded],
/// [EmbargoRefusal.ExtensionNeeded] for a later moment than the agreed one, [ChangedMeanwhile].
@Component
public class ProposeEmbargo {

  private final EmbargoStore store;
  private final OfferStore offers;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  ProposeEmbargo(
      EmbargoStore store, OfferStore offers, Authority authority, Ids ids, Clock clock, News news) {
    this.store = store;
    this.offers = offers;
    this.ids = ids;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void propose(Viewer by, EmbargoId id, long version, AgreedMoment end) {
    authority.require(by, Permission.LEAD_CASE, id.value());
    Embargo was = store.find(id).orElseThrow(() -> new Missing().refused());
    Instant now = clock.instant();
    if (!end.instant().isAfter(now)) {
      throw new EmbargoRefusal.MomentHasPassed().refused();
    }
    if (was instanceof Embargo.Ended) {
      throw new EmbargoRefusal.EmbargoHasEnded().refused();
    }
    if (was instanceof Embargo.Agreed agreed && end.instant().isAfter(agreed.end().instant())) {
      throw new EmbargoRefusal.ExtensionNeeded().refused();
    }
    Embargo is = new Embargo.Proposed(id, version + 1, end);
    if (was.version() != version || !store.replace(was, is)) {
      throw new ChangedMeanwhile(was.version()).refused();
    }
    Offer offer = offer(by, id, end, now);
    offers.add(offer);
    news.tell(new EmbargoProposed(by.actor(), now, id.value(), offer.id(), end.instant()));
  }

  private Offer offer(Viewer by, EmbargoId id, AgreedMoment end, Instant now) {
    UUID person = by.actor().id();
    return new Offer(ids.next(), id, end, null, "", Offer.State.OPEN, now, person, null, null);
  }
}
