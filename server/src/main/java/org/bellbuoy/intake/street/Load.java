package org.bellbuoy.intake.street;

import java.time.Duration;
import java.time.Instant;

/// How many reports a minute are offered to this street, all senders together, as the last ten
/// seconds were: those of this window and a share of those of the last. A whole minute would notice
/// a flood only after its first hundred.
final class Load {

  private static final long WINDOW = Duration.ofSeconds(10).toMillis();
  private static final int IN_A_MINUTE = 6;

  private long window;
  private int before;
  private int now;

  /// One more.
  synchronized void add(Instant at) {
    turn(at);
    now++;
  }

  synchronized int rate(Instant at) {
    turn(at);
    long left = WINDOW - Math.floorMod(at.toEpochMilli(), WINDOW);
    return IN_A_MINUTE * (now + Math.toIntExact(before * left / WINDOW));
  }

  private void turn(Instant at) {
    long current = Math.floorDiv(at.toEpochMilli(), WINDOW);
    if (current != window) {
      before = current == window + 1 ? now : 0;
      now = 0;
      window = current;
    }
  }
}
