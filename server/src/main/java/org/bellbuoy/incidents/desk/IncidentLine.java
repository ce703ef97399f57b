package org.bellbuoy.incidents.desk;

import java.time.Instant;
import org.bellbuoy.incidents.Incident;
import org.bellbuoy.incidents.IncidentState;
import org.bellbuoy.incidents.Reached;
import org.bellbuoy.incidents.Severe;
import org.bellbuoy.web.page.Tone;

/// An incident in a list.
public record IncidentLine(
    String href,
    String number,
    String state,
    Tone tone,
    String severe,
    Tone severeTone,
    Instant noticedAt) {

  static IncidentLine of(Incident of) {
    return new IncidentLine(
        IncidentPages.HOME + "/" + of.code(),
        of.number(),
        of.state().words(),
        tone(of.state()),
        of.severe().words(),
        tone(of.severe()),
        of.noticedAt());
  }

  public static Tone tone(Reached reached) {
    return switch (reached) {
      case TO_BE_TOLD -> Tone.WARN;
      case UNREACHABLE -> Tone.DANGER;
      case INFORMED -> Tone.GOOD;
    };
  }

  static Tone tone(IncidentState state) {
    return switch (state) {
      case SUSPECTED, CONFIRMED -> Tone.DANGER;
      case ASSESSED, CONTAINED -> Tone.WARN;
      case REVIEWED -> Tone.INFO;
      case NOT_AN_INCIDENT, CLOSED -> Tone.NEUTRAL;
    };
  }

  static Tone tone(Severe severe) {
    return switch (severe) {
      case YES -> Tone.DANGER;
      case NOT_JUDGED -> Tone.WARN;
      case NO -> Tone.NEUTRAL;
    };
  }
}
