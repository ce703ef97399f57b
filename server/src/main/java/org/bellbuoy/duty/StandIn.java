package org.bellbuoy.duty;

import java.time.Instant;
import java.util.UUID;

/// A while for which somebody has the duty whoever's turn it is.
public record StandIn(UUID person, Instant from, Instant until) {

  boolean covers(Instant at) {
    return !at.isBefore(from) && at.isBefore(until);
  }
}
