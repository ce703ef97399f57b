package org.bellbuoy.embargo;

import java.time.Clock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Passkey;
import org.bellbuoy.identity.RelyingParty;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// An outsider makes a passkey, which from then on is the only way in.
///
/// The first is made by whoever came in by link and word; a further one only by whoever came in by
/// a passkey, so that a link in wrong hands adds none. Other sessions of the outsider end. Refuses:
/// [EmbargoRefusal.PasskeyFirst], [org.bellbuoy.kernel.Invalid].
@Component
@AtCounter
public class AddGuestPasskey {

  private final GuestRing ring;
  private final GuestPasskeyStore passkeys;
  private final GuestStore guests;
  private final Authority authority;
  private final Clock clock;

  AddGuestPasskey(
      GuestRing ring,
      GuestPasskeyStore passkeys,
      GuestStore guests,
      Authority authority,
      Clock clock) {
    this.ring = ring;
    this.passkeys = passkeys;
    this.guests = guests;
    this.authority = authority;
    this.clock = clock;
  }

  /// @param session what the cookie carries
  /// @param answer the credential as JSON
  @Transactional
  public Passkey add(
      Viewer viewer, String session, RelyingParty counter, String label, String answer) {
    Viewer.Outsider guest = authority.requireOutsider(viewer);
    byte[] token = Token.presented(session).hash();
    if (passkeys.any(guest.party()) && !guests.openedByPasskey(token)) {
      throw new EmbargoRefusal.PasskeyFirst().refused();
    }
    Passkey made = ring.add(counter, guest.party(), guest.actor(), label, answer);
    guests.endOthers(guest.party(), token, clock.instant());
    return made;
  }
}
