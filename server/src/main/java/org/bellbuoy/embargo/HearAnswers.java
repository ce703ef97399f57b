package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hears what the parties answered, and agrees once all of them said yes.
@Component
public class HearAnswers {

  private static final int AT_ONCE = 50;

  private final ConsentStore consents;
  private final OfferStore offers;
  private final PartyStore parties;
  private final EmbargoStore store;
  private final AgreeEmbargo agree;
  private final Extensions extensions;
  private final Clock clock;
  private final News news;

  HearAnswers(
      ConsentStore consents,
      OfferStore offers,
      PartyStore parties,
      EmbargoStore store,
      AgreeEmbargo agree,
      Extensions extensions,
      Clock clock,
      News news) {
    this.consents = consents;
    this.offers = offers;
    this.parties = parties;
    this.store = store;
    this.agree = agree;
    this.extensions = extensions;
    this.clock = clock;
    this.news = news;
  }

  /// @return how many were heard
  @Transactional
  public int hear() {
    List<ConsentStore.Untold> untold = consents.untold(AT_ONCE);
    for (ConsentStore.Untold each : untold) {
      consents.markTold(each.offer(), each.party());
      news.tell(
          new OfferAnswered(
              Actor.outsider(each.party()),
              each.at(),
              each.embargo(),
              each.offer(),
              each.party(),
              each.reply()));
      settle(new EmbargoId(each.embargo()));
    }
    return untold.size();
  }

  private void settle(EmbargoId id) {
    offers
        .hold(id)
        .ifPresent(offer -> {
          if (offer.basis() != null) {
            extensions.settle(new Viewer.Machine(), id);
          } else if (everybodySaidYes(offer)) {
            agree.agree(new Viewer.Machine(), id, store.find(id).orElseThrow().version());
          }
        });
  }

  private boolean everybodySaidYes(Offer offer) {
    Instant now = clock.instant();
    List<UUID> yes =
        consents.to(offer.id()).stream()
            .filter(consent -> consent.reply() == Consent.Reply.YES)
            .map(Consent::party)
            .toList();
    return parties.of(offer.embargo()).stream()
        .filter(party -> party.standsAt(now))
        .allMatch(party -> yes.contains(party.id()));
  }
}
