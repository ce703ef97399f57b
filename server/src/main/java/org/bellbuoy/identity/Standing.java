package org.bellbuoy.identity;

import java.util.Optional;
import java.util.UUID;

/// By what right a request of a member of staff comes: a session of theirs, or a token.
///
/// @param session empty for a token
/// @param mustEnrol whether its owner must have a second factor before anything else
public record Standing(Reach reach, Optional<UUID> session, boolean mustEnrol) {

  /// Nobody has said; it reaches nowhere but to look.
  public static Standing none() {
    return new Standing(Reach.READ, Optional.empty(), false);
  }

  public static Standing ofToken(Reach reach) {
    return new Standing(reach, Optional.empty(), false);
  }

  public static Standing ofSession(UUID session, Reach reach) {
    return new Standing(reach, Optional.of(session), false);
  }

  /// The standing of this session, with all it must do first.
  public static Standing of(SignedIn one) {
    return new Standing(one.reach(), Optional.of(one.session()), one.mustEnrol());
  }

  public boolean isToken() {
    return session.isEmpty();
  }
}
