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

  private FixWindow() {}

  /// Empty for a flaw that harms nobody.
  static Optional<Duration> of(Severity level) {
    return switch (level) {
      case NONE -> Optional.empty();
      case LOW -> Optional.of(LOW);
      case MEDIUM -> Optional.of(MEDIUM);
      case HIGH -> Optional.of(HIGH);
      case CRITICAL -> Optional.of(CRITICAL);
    };
  }
}
