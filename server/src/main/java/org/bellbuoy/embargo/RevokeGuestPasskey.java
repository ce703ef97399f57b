package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.PasskeyRevoked;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes an outsider's passkey out of use, such as one on a lost device, and ends their sessions.
/// It holds from the next request on.
@Component
public class RevokeGuestPasskey {

  private final PartyStore parties;
  private final GuestPasskeyStore passkeys;
  private final GuestStore guests;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  RevokeGuestPasskey(
      PartyStore parties,
      GuestPasskeyStore passkeys,
      GuestStore guests,
      Authority authority,
      Clock clock,
      News news) {
    this.parties = parties;
    this.passkeys = passkeys;
    this.guests = guests;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void revoke(Viewer by, EmbargoId circle, String code, String passkey) {
    authority.require(by, Permission.LEAD_CASE, circle.value());
    Party party = parties.find(circle, code).orElseThrow(() -> new Missing().refused());
    Instant now = clock.instant();
    UUID revoked =
        passkeys.revoke(party.id(), passkey, now).orElseThrow(() -> new Missing().refused());
    guests.endAll(party.id(), now);
    news.tell(new PasskeyRevoked(by.actor(), now, revoked, party.id()));
  }
}
