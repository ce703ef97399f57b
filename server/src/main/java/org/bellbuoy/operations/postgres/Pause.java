package org.bellbuoy.operations.postgres;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// How long to wait before the next try: twice as long each time, up to two seconds.
record Pause(Duration length) {
  private static final Duration LONGEST = Duration.ofSeconds(2);

  static Pause first() {
    return new Pause(Duration.ofMillis(100));
  }

  /// Waits, and answers with the pause that comes after this one.
  Pause thenLonger() {
    LockSupport.parkNanos(length.toNanos());
    var longer = length.multipliedBy(2);
    return new Pause(longer.compareTo(LONGEST) < 0 ? longer : LONGEST);
  }
}
