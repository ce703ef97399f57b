package org.bellbuoy.operations;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// How long a start waits for what another process has to do first.
final class Patience {

  private static final long LONGEST = Duration.ofSeconds(60).toNanos();
  private static final long STEP = TimeUnit.MILLISECONDS.toNanos(500);

  private Patience() {}

  /// @return whether it came true in time
  static boolean until(BooleanSupplier met) {
    long began = System.nanoTime();
    while (!met.getAsBoolean()) {
      if (System.nanoTime() - began > LONGEST) {
        return false;
      }
      LockSupport.parkNanos(STEP);
    }
    return true;
  }
}
