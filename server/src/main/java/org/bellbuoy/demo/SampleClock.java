package org.bellbuoy.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The clock of a demonstration: it is set back while the sample vendor's past is told, and then
/// runs like every other.
public final class SampleClock extends Clock {

  private final Clock real;
  private final AtomicReference<@Nullable Instant> told = new AtomicReference<>();

  public SampleClock(Clock real) {
    this.real = real;
  }

  void tell(Instant then) {
    told.set(then);
  }

  void runOn() {
    told.set(null);
  }

  @Override
  public Instant instant() {
    Instant then = told.get();
    return then == null ? real.instant() : then;
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return real.withZone(zone);
  }
}
