package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Proposed;
import org.bellbuoy.identity.SecondPerson;
import org.bellbuoy.identity.TwoPersonDeed;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// An executive agrees to a silence of more than ninety days in all. An executive sees the number
/// and the dates of it, not what it guards, and so need not be in the circle.
///
/// Refuses: [EmbargoRefusal.NothingProposed], [EmbargoRefusal.SecondPersonNeeded].
@Component
public class ApproveLongSilence {

  private final OfferStore offers;
  private final Extensions extensions;
  private final Authority authority;
  private final SecondPerson second;
  private final Clock clock;
  private final News news;

  ApproveLongSilence(
      OfferStore offers,
      Extensions extensions,
      Authority authority,
      SecondPerson second,
      Clock clock,
      News news) {
    this.offers = offers;
    this.extensions = extensions;
    this.authority = authority;
    this.second = second;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void approve(Viewer by, EmbargoId id) {
    authority.require(by, Permission.ALLOW_LONG_SILENCE);
    Offer offer =
        offers
            .hold(id)
            .filter(open -> open.basis() != null && extensions.isLong(open))
            .orElseThrow(() -> new EmbargoRefusal.NothingProposed().refused());
    Proposed proposed = offer.proposed(TwoPersonDeed.ALLOW_LONG_SILENCE);
    second.require(by, proposed, "", new EmbargoRefusal.SecondPersonNeeded());
    Instant now = clock.instant();
    offers.approve(offer.id(), by.actor().id(), now);
    news.tell(new ExtensionConfirmed(by.actor(), now, id.value(), offer.id()));
    extensions.settle(by, id);
  }
}
