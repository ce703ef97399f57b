package org.bellbuoy.runs;

import java.time.Duration;

/// How often, and how soon, a step that came to nothing is tried again by itself.
public enum Retry {
  /// Within the house: soon, and not for long.
  OWN(Duration.ofSeconds(2), Duration.ofMinutes(1), 10),
  /// At a service outside, for about a day.
  NETWORK(Duration.ofSeconds(10), Duration.ofMinutes(30), 56);

  private static final int MOST_DOUBLINGS = 16;

  private final Duration first;
  private final Duration longest;
  private final int tries;

  Retry(Duration first, Duration longest, int tries) {
    this.first = first;
    this.longest = longest;
    this.tries = tries;
  }

  /// Whether it is given up after so many tries.
  boolean isOver(int tried) {
    return tried >= tries;
  }

  Duration pause(int tried) {
    Duration doubled = first.multipliedBy(1L << Math.min(tried - 1, MOST_DOUBLINGS));
    return doubled.compareTo(longest) < 0 ? doubled : longest;
  }
}
