package org.bellbuoy.web.counter;

import java.util.Optional;
import org.bellbuoy.identity.Viewer;

/// The seam that `embargo` fills: which outsider holds this session of the counter?
public interface GuestList {

  /// Empty for a session that has ended, and for a guest whose invitation was revoked or ran out.
  Optional<Viewer.Outsider> viewer(String session);
}
