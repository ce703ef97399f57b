package org.bellbuoy.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that stands still until a test moves it.
public final class FakeClock extends Clock {

  private volatile Instant now;

  public FakeClock(Instant now) {
    this.now = now;
  }

  /// A working morning of an ordinary week.
  public static FakeClock onAMonday() {
    return new FakeClock(Instant.parse("2026-11-23T09:00:00Z"));
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("Zones are for pages");
  }
}
