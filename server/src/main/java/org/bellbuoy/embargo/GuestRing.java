package org.bellbuoy.embargo;

import org.bellbuoy.identity.PasskeyCeremonies;
import org.bellbuoy.identity.PasskeyTools;
import org.bellbuoy.kernel.AtCounter;
import org.springframework.stereotype.Component;

/// The passkeys of outsiders, which open the counter and nothing else.
@Component
@AtCounter
class GuestRing extends PasskeyCeremonies {

  GuestRing(PasskeyTools tools, GuestShelf shelf) {
    super(tools, shelf);
  }
}
