package org.bellbuoy.embargo;

import java.time.Duration;

/// A session of the counter that was just opened.
///
/// @param token what the cookie carries; only its hash is stored
public record GuestSession(String token, Duration life) {

  @Override
  public String toString() {
    return "GuestSession[…]";
  }
}
