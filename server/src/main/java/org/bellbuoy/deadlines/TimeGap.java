package org.bellbuoy.deadlines;

import java.time.Duration;
import java.time.Instant;

/// A while in which nobody looked at the clocks, or by which the machine's clock was set back.
///
/// @param from the last look before it
/// @param to the first look after it
public record TimeGap(Instant from, Instant to) {

  public boolean backwards() {
    return to.isBefore(from);
  }

  public Duration length() {
    return Duration.between(from, to).abs();
  }
}
