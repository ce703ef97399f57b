package org.bellbuoy.assessment.desk;

import org.bellbuoy.standards.statuses.VerdictKind;
import org.bellbuoy.web.page.Tone;

/// How a verdict on a release reads and feels.
public final class VerdictWords {

  private VerdictWords() {}

  public static String of(VerdictKind kind) {
    return switch (kind) {
      case AFFECTED -> "affected";
      case FIXED -> "fixed";
      case NOT_AFFECTED -> "not affected";
      case UNDER_INVESTIGATION -> "under investigation";
      case NOT_LISTED -> "nothing said";
      case CONTRADICTORY -> "contradictory";
    };
  }

  public static Tone tone(VerdictKind kind) {
    return switch (kind) {
      case AFFECTED, CONTRADICTORY -> Tone.DANGER;
      case FIXED, NOT_AFFECTED -> Tone.GOOD;
      case UNDER_INVESTIGATION -> Tone.WARN;
      case NOT_LISTED -> Tone.NEUTRAL;
    };
  }
}
