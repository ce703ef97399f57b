package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes an outsider's invitation back. It holds from the next request on.
@Component
public class RevokeParty {

  private final PartyStore parties;
  private final InvitationStore invitations;
  private final GuestPasskeyStore passkeys;
  private final GuestStore guests;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  RevokeParty(
      PartyStore parties,
      InvitationStore invitations,
      GuestPasskeyStore passkeys,
      GuestStore guests,
      Authority authority,
      Clock clock,
      News news) {
    this.parties = parties;
    this.invitations = invitations;
    this.passkeys = passkeys;
    this.guests = guests;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void revoke(Viewer by, EmbargoId circle, String code) {
    authority.require(by, Permission.LEAD_CASE, circle.value());
    Party party =
        parties
            .find(circle, code)
            .filter(each -> each.kind() != PartyKind.REPORTER)
            .orElseThrow(() -> new Missing().refused());
    Instant now = clock.instant();
    if (parties.revoke(party.id(), now)) {
      invitations.spendAll(party.id(), now);
      passkeys.revokeAll(party.id(), now);
      guests.endAll(party.id(), now);
      news.tell(new PartyRevoked(by.actor(), now, circle.value(), party.id()));
    }
  }
}
