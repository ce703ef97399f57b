package org.bellbuoy.web.page;

import java.time.Duration;
import java.time.Instant;

/// A clock that runs towards a promised or demanded moment, with the rule it comes from.
///
/// @param name what is due
/// @param rule which rule demands it, and since when it runs
/// @param due the moment it must be done by
/// @param now the moment the page was made
/// @param warnFrom how long before the end the clock begins to warn
public record Countdown(String name, String rule, Instant due, Instant now, Duration warnFrom) {

  public String state() {
    if (now.isAfter(due)) {
      return "overdue";
    }
    return now.isAfter(due.minus(warnFrom)) ? "soon" : "calm";
  }

  public String left() {
    var span = Duration.between(now, due);
    return span.isNegative() ? "overdue by " + spell(span.negated()) : spell(span) + " left";
  }

  private static String spell(Duration span) {
    if (span.toDays() > 0) {
      return span.toDays() + " d " + span.toHoursPart() + " h";
    }
    return span.toHours() > 0
        ? span.toHours() + " h " + span.toMinutesPart() + " min"
        : span.toMinutes() + " min";
  }
}
