package org.bellbuoy.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// The time in which the sample vendor's past is told; it only goes on.
final class Story {

  private final SampleClock clock;
  private final Instant now;

  private Story(SampleClock clock, Instant now) {
    this.clock = clock;
    this.now = now;
  }

  static Story on(SampleClock clock) {
    return new Story(clock, clock.instant().truncatedTo(ChronoUnit.MINUTES));
  }

  /// The real present, in which the story ends.
  Instant now() {
    return now;
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  /// At nine in the morning, so many days ago.
  Instant daysAgo(int days) {
    return at(now.truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(days)).plusSeconds(32_400));
  }

  Instant at(Instant then) {
    clock.tell(then);
    return then;
  }

  /// A while after what was told last.
  Instant after(Duration while_) {
    return at(clock.instant().plus(while_));
  }

  void end() {
    clock.runOn();
  }
}
