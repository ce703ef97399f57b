package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;

/// What an extension still needs, and its taking effect once it has everything.
@Component
class Extensions {

  static final Duration LONG = Duration.ofDays(90);

  private final EmbargoStore store;
  private final OfferStore offers;
  private final ConsentStore consents;
  private final PartyStore parties;
  private final Clock clock;
  private final News news;

  Extensions(
      EmbargoStore store,
      OfferStore offers,
      ConsentStore consents,
      PartyStore parties,
      Clock clock,
      News news) {
    this.store = store;
    this.offers = offers;
    this.consents = consents;
    this.parties = parties;
    this.clock = clock;
    this.news = news;
  }

  /// Would the silence last more than ninety days in all?
  boolean isLong(Offer offer) {
    Instant first = offers.firstOffered(offer.embargo()).orElse(offer.madeAt());
    return Duration.between(first, offer.end().instant()).compareTo(LONG) > 0;
  }

  /// Has every reporter said yes, where the offer rests on that?
  boolean consented(Offer offer) {
    if (offer.basis() != ExtensionBasis.REPORTER_CONSENTS) {
      return true;
    }
    List<UUID> yes =
        consents.to(offer.id()).stream()
            .filter(consent -> consent.reply() == Consent.Reply.YES)
            .map(Consent::party)
            .toList();
    List<Party> reporters =
        parties.of(offer.embargo()).stream()
            .filter(party -> party.kind() == PartyKind.REPORTER)
            .toList();
    return !reporters.isEmpty() && reporters.stream().allMatch(each -> yes.contains(each.id()));
  }

  /// Extends the silence if the open offer has everything it needs.
  void settle(Viewer by, EmbargoId id) {
    offers
        .hold(id)
        .filter(offer -> offer.basis() != null && offer.second() != null && consented(offer))
        .filter(offer -> offer.executive() != null || !isLong(offer))
        .ifPresent(offer -> extend(by, offer));
  }

  private void extend(Viewer by, Offer offer) {
    Embargo was = store.find(offer.embargo()).orElseThrow();
    if (!(was instanceof Embargo.Agreed)) {
      throw new EmbargoRefusal.NothingAgreed().refused();
    }
    if (!store.replace(was, new Embargo.Agreed(was.id(), was.version() + 1, offer.end()))) {
      throw new ChangedMeanwhile(was.version()).refused();
    }
    offers.close(was.id(), Offer.State.AGREED);
    news.tell(
        new EmbargoExtended(
            by.actor(),
            clock.instant(),
            was.id().value(),
            offer.end().instant(),
            Objects.requireNonNull(offer.basis())));
  }
}
