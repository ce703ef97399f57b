package org.bellbuoy.intake.street;

import java.time.Duration;
import java.time.Instant;

/// How many reports were offered to this street in the last minute, all senders together: the ones
/// of this minute and a share of those of the last.
final class Load {

  private static final long MINUTE = Duration.ofMinutes(1).toMillis();

  private long minute;
  private int before;
  private int now;

  /// One more.
  synchronized void add(Instant at) {
    turn(at);
    now++;
  }

  synchronized int rate(Instant at) {
    turn(at);
    long left = MINUTE - Math.floorMod(at.toEpochMilli(), MINUTE);
    return now + Math.toIntExact(before * left / MINUTE);
  }

  private void turn(Instant at) {
    long current = Math.floorDiv(at.toEpochMilli(), MINUTE);
    if (current != minute) {
      before = current == minute + 1 ? now : 0;
      now = 0;
      minute = current;
    }
  }
}
