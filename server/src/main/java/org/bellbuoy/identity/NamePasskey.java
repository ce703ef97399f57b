package org.bellbuoy.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives one of the viewer's passkeys another name. Refuses: [NotAllowed], [Missing], [Invalid].
@Component
public class NamePasskey {

  private final PasskeyRing ring;
  private final Authority authority;

  NamePasskey(PasskeyRing ring, Authority authority) {
    this.ring = ring;
    this.authority = authority;
  }

  @Transactional
  public void execute(Viewer viewer, String code, String label) {
    Viewer.Staff self = authority.requireStaff(viewer);
    authority.require(viewer, Permission.OWN_ACCESS);
    ring.name(self.personId(), code, label);
  }
}
