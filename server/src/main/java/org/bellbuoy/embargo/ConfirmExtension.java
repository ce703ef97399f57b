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

/// A second person confirms a longer silence.
///
/// Refuses: [EmbargoRefusal.NothingProposed], [EmbargoRefusal.SecondPersonNeeded].
@Component
public class ConfirmExtension {

  private final OfferStore offers;
  private final Extensions extensions;
  private final Authority authority;
  private final SecondPerson second;
  private final Clock clock;
  private final News news;

  ConfirmExtension(
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
  public void confirm(Viewer by, EmbargoId id) {
    authority.require(by, Permission.CONFIRM_EXTENSION, id.value());
    Offer offer =
        offers
            .hold(id)
            .filter(open -> open.basis() != null)
            .orElseThrow(() -> new EmbargoRefusal.NothingProposed().refused());
    Proposed proposed = offer.proposed(TwoPersonDeed.EXTEND_EMBARGO);
    second.require(by, proposed, "", new EmbargoRefusal.SecondPersonNeeded());
    Instant now = clock.instant();
    offers.confirm(offer.id(), by.actor().id(), now);
    news.tell(new ExtensionConfirmed(by.actor(), now, id.value(), offer.id()));
    extensions.settle(by, id);
  }
}
