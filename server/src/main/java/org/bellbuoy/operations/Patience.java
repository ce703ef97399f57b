package org.bellbuoy.operations;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// How long a start waits for what another process has to do first.
final class Patience {

  private static final long LONGEST = Duration.ofSeconds(60).toNanos();
  private static final long STEP = TimeUnit.MILLISECONDS.toNanos(500);

  private Patience() {}

  /// Empty when it did not come true in time.
  static Optional<Boolean> until(BooleanSupplier met) {
    long began = System.nanoTime();
    while (!met.getAsBoolean()) {
      if (System.nanoTime() - began > LONGEST) {
        return Optional.empty();
      }
      LockSupport.parkNanos(STEP);
    }
    return Optional.of(true);
  }
}
