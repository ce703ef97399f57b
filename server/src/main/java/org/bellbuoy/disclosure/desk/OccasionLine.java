package org.bellbuoy.disclosure.desk;

import java.time.Duration;
import java.time.Instant;
import org.bellbuoy.disclosure.OccasionStanding;
import org.bellbuoy.web.page.Countdown;
import org.bellbuoy.web.page.Tone;
import org.jspecify.annotations.Nullable;

/// One occasion as a page lists it.
///
/// @param clock where it holds without its advisory, or null
/// @param draft where its advisory is begun; empty where none is due or the viewer drafts none
public record OccasionLine(
    String name, String state, Tone tone, String why, @Nullable Countdown clock, String draft) {

  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration WARN = Duration.ofHours(12);

  static OccasionLine of(OccasionStanding standing, String code, boolean drafts, Instant now) {
    return new OccasionLine(
        standing.occasion().words(),
        state(standing),
        tone(standing),
        standing.why(),
        standing.unmet() && standing.since() != null
            ? new Countdown(
                standing.occasion().words(),
                "Within a day from when it holds",
                standing.since().plus(DAY),
                now,
                WARN)
            : null,
        standing.unmet() && drafts
            ? "/advisories/new?case=" + code + "&kind=" + standing.occasion().offered().name()
            : "");
  }

  private static String state(OccasionStanding standing) {
    if (!standing.holds()) {
      return "does not hold";
    }
    return standing.met() ? "published" : "holds, not published";
  }

  private static Tone tone(OccasionStanding standing) {
    if (!standing.holds()) {
      return Tone.NEUTRAL;
    }
    return standing.met() ? Tone.GOOD : Tone.WARN;
  }
}
