package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;

/// What one party answered to an offer.
public record Consent(UUID party, Reply reply, Instant at) {

  /// Yes or no.
  public enum Reply {
    YES,
    NO
  }
}
