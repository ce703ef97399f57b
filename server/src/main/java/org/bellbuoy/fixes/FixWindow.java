package org.bellbuoy.fixes;

import java.time.Duration;
import java.util.Optional;
import org.bellbuoy.standards.facts.Severity;

/// How long a fix may take from the acceptance on, by our own level. A guide, and no promise to
/// anybody.
final class FixWindow {

  private static final Duration CRITICAL = Duration.ofDays(14);
  private static final Duration HIGH = Duration.ofDays(30);
  private static final Duration MEDIUM = Duration.ofDays(60);
  private static final Duration LOW = Duration.ofDays(90);

  /// The longest for a flaw that is used against customers, whatever its level.
  private static final Duration EXPLOITED = Duration.ofDays(7);

  private FixWindow() {}

  /// Empty while there is nothing to go by: no level yet, or a flaw that harms nobody.
  static Optional<Duration> of(Optional<Severity> level, boolean exploited) {
    return exploited ? Optional.of(EXPLOITED) : level.flatMap(FixWindow::of);
  }

  private static Optional<Duration> of(Severity level) {
    return switch (level) {
      case NONE -> Optional.empty();
      case LOW -> Optional.of(LOW);
      case MEDIUM -> Optional.of(MEDIUM);
      case HIGH -> Optional.of(HIGH);
      case CRITICAL -> Optional.of(CRITICAL);
    };
  }
}
