package org.bellbuoy.identity;

import java.util.Optional;
import java.util.UUID;

/// By what right a request of a member of staff comes: a session of theirs, or a token.
///
/// @param session empty for a token
public record Standing(Reach reach, Optional<UUID> session) {

  /// Nobody has said; it reaches nowhere but to look.
  public static Standing none() {
    return new Standing(Reach.READ, Optional.empty());
  }

  public static Standing ofToken(Reach reach) {
    return new Standing(reach, Optional.empty());
  }

  public static Standing ofSession(UUID session, Reach reach) {
    return new Standing(reach, Optional.of(session));
  }

  public boolean isToken() {
    return session.isEmpty();
  }
}
