package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.kernel.Witness;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// An outsider says yes or no to the moment that was offered; the first answer counts.
///
/// Refuses: [EmbargoRefusal.NothingProposed].
@Component
@AtCounter
public class AnswerOffer {

  private final GuestFileStore store;
  private final ConsentStore consents;
  private final Authority authority;
  private final Witness witness;
  private final Clock clock;

  AnswerOffer(
      GuestFileStore store,
      ConsentStore consents,
      Authority authority,
      Witness witness,
      Clock clock) {
    this.store = store;
    this.consents = consents;
    this.authority = authority;
    this.witness = witness;
    this.clock = clock;
  }

  @Transactional
  public void answer(Viewer viewer, Consent.Reply reply) {
    Viewer.Outsider guest = authority.requireOutsider(viewer);
    GuestFile.Offered offer =
        store
            .offered(guest.circle())
            .orElseThrow(() -> new EmbargoRefusal.NothingProposed().refused());
    Instant now = clock.instant();
    if (consents.add(offer.id(), new Consent(guest.party(), reply, now))) {
      witness.saw(
          new OfferAnswered(guest.actor(), now, guest.circle(), offer.id(), guest.party(), reply));
    }
  }
}
