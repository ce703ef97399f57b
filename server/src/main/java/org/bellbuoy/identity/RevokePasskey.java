package org.bellbuoy.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a passkey of the viewer's out of use, such as one on a lost device. Refuses: [NotAllowed],
/// [Missing].
@Component
public class RevokePasskey {

  private final PasskeyRing ring;
  private final Authority authority;

  RevokePasskey(PasskeyRing ring, Authority authority) {
    this.ring = ring;
    this.authority = authority;
  }

  @Transactional
  public void execute(Viewer viewer, String code) {
    Viewer.Staff self = authority.requireStaff(viewer);
    authority.require(viewer, Permission.OWN_ACCESS);
    ring.revoke(self.personId(), code, self.actor());
  }
}
