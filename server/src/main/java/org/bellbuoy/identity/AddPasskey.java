package org.bellbuoy.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds a passkey to those of the viewer. Refuses: [NotAllowed], [Invalid].
@Component
public class AddPasskey {

  private final PasskeyRing ring;
  private final Authority authority;

  AddPasskey(PasskeyRing ring, Authority authority) {
    this.ring = ring;
    this.authority = authority;
  }

  @Transactional
  public Passkey execute(Viewer viewer, RelyingParty door, String label, String answer) {
    Viewer.Staff self = authority.requireStaff(viewer);
    authority.require(viewer, Permission.OWN_ACCESS);
    return ring.add(door, self.personId(), self.actor(), label, answer);
  }
}
