package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;

/// A new session as it is handed to the browser once; only hashes of the secrets are stored.
///
/// @param token what the session cookie holds
/// @param deviceToken what the long-lived cookie holds that marks a device this person has used
public record OpenedSession(UUID person, String token, String deviceToken, Instant expiresAt) {

  @Override
  public String toString() {
    return "OpenedSession[" + person + "]";
  }
}
