package org.bellbuoy.embargo;

import java.util.List;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Ceremony;
import org.bellbuoy.identity.Passkey;
import org.bellbuoy.identity.PasskeyOptions;
import org.bellbuoy.identity.PasskeyOwner;
import org.bellbuoy.identity.RelyingParty;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.AtCounter;
import org.springframework.stereotype.Component;

/// By which passkeys an outsider comes in at the counter. Only ever one's own.
@Component
@AtCounter
public class GuestPasskeys {

  private final GuestRing ring;
  private final GuestFileStore parties;
  private final Authority authority;

  GuestPasskeys(GuestRing ring, GuestFileStore parties, Authority authority) {
    this.ring = ring;
    this.parties = parties;
    this.authority = authority;
  }

  /// What a page needs to ask a stranger for whichever passkey they have for the counter.
  public PasskeyOptions ask(RelyingParty counter) {
    return ring.ask(new Ceremony.SigningIn(counter));
  }

  public List<Passkey> of(Viewer viewer) {
    return ring.of(authority.requireOutsider(viewer).party());
  }

  /// What we call the viewer.
  public String name(Viewer viewer) {
    return parties.guest(authority.requireOutsider(viewer).party()).name();
  }

  /// What a browser needs to make a passkey for the viewer. It names the invitation by its code,
  /// because one outsider may be invited to more than one case.
  public PasskeyOptions offer(Viewer viewer, RelyingParty counter) {
    Viewer.Outsider guest = authority.requireOutsider(viewer);
    GuestFileStore.Guest known = parties.guest(guest.party());
    String login = known.name() + " (" + known.code() + ")";
    return ring.offer(counter, new PasskeyOwner(guest.party(), login, known.name()));
  }
}
