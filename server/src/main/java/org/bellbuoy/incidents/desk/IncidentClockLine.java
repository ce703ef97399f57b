package org.bellbuoy.incidents.desk;

import java.time.Duration;
import java.time.Instant;
import org.bellbuoy.incidents.IncidentClock;
import org.bellbuoy.web.page.Countdown;
import org.jspecify.annotations.Nullable;

/// A time limit on the page of an incident.
///
/// @param countdown null where it has no end
/// @param href where it is met, or null
public record IncidentClockLine(
    IncidentClock clock, @Nullable Countdown countdown, @Nullable String href) {

  private static final Duration WARN = Duration.ofHours(12);

  static IncidentClockLine of(IncidentClock clock, Instant now) {
    Instant due = clock.dueAt();
    return new IncidentClockLine(
        clock,
        due == null ? null : new Countdown(clock.name(), clock.rule(), due, now, WARN),
        clock.caseCode() == null
            ? null
            : "/cases/" + clock.caseCode() + "/obligations/" + clock.obligation());
  }
}
