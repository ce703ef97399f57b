package org.bellbuoy.identity;

import java.util.UUID;

/// The seam that `embargo` fills: is this person in that circle of people who may know?
public interface Circles {

  boolean mayKnow(UUID circle, UUID person);

  /// Has emergency access opened this circle to that person now?
  default boolean inEmergency(UUID circle, UUID person) {
    return false;
  }

  /// Has emergency access opened any circle to that person now?
  default boolean inAnyEmergency(UUID person) {
    return false;
  }
}
