package org.bellbuoy.web.counter;

import java.util.Optional;
import org.bellbuoy.identity.Viewer;

/// The seam that `embargo` and `customers` fill: who of theirs holds this session of the counter?
public interface GuestList {

  /// Empty for a session that is not of this list or has ended, and for whoever may no longer come
  /// in: an invitation that was revoked or ran out, a contact or a customer who was removed.
  Optional<? extends Viewer> viewer(String session);
}
