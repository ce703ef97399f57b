package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends the silence: at the agreed moment, or early for one of the written reasons.
///
/// Refuses: [EmbargoRefusal.NothingProposed], [EmbargoRefusal.EmbargoHasEnded],
/// [EmbargoRefusal.EmbargoStands] when the date is given as the reason and has not come,
/// [ChangedMeanwhile].
@Component
public class LiftEmbargo {

  private final EmbargoStore store;
  private final OfferStore offers;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  LiftEmbargo(EmbargoStore store, OfferStore offers, Authority authority, Clock clock, News news) {
    this.store = store;
    this.offers = offers;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public Lifted lift(Viewer by, EmbargoId id, long version, Ending why) {
    authority.require(by, Permission.LEAD_CASE, id.value());
    Embargo was = store.find(id).orElseThrow(() -> new Missing().refused());
    Instant now = clock.instant();
    refuseUnlessOwed(was, why, now);
    Embargo is = new Embargo.Ended(id, version + 1, now, why);
    if (was.version() != version || !store.replace(was, is)) {
      throw new ChangedMeanwhile(was.version()).refused();
    }
    offers.close(id, Offer.State.PAST);
    news.tell(new EmbargoLifted(by.actor(), now, id.value(), why));
    return new Lifted(id, now);
  }

  private static void refuseUnlessOwed(Embargo was, Ending why, Instant now) {
    switch (was) {
      case Embargo.None _ -> throw new EmbargoRefusal.NothingProposed().refused();
      case Embargo.Ended _ -> throw new EmbargoRefusal.EmbargoHasEnded().refused();
      case Embargo.Proposed _, Embargo.Agreed _ -> {
        if (why == Ending.DATE_REACHED && !was.liftedAt(now)) {
          throw new EmbargoRefusal.EmbargoStands().refused();
        }
      }
    }
  }
}
