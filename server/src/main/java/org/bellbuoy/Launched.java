package org.bellbuoy;

import java.time.Clock;
import java.time.Duration;

/// When this process was started.
final class Launched {

  private Launched() {}

  static Duration ago() {
    return ProcessHandle.current()
        .info()
        .startInstant()
        .map(start -> Duration.between(start, Clock.systemUTC().instant()))
        .orElse(Duration.ZERO);
  }
}
