package org.bellbuoy.customers;

import java.time.Duration;

/// A session of a customer at the counter that was just opened.
///
/// @param token what the cookie carries; only its hash is stored
public record CustomerSession(String token, Duration life) {

  @Override
  public String toString() {
    return "CustomerSession[…]";
  }
}
