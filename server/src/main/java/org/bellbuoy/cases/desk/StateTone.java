package org.bellbuoy.cases.desk;

import org.bellbuoy.cases.CaseState;
import org.bellbuoy.web.page.Tone;

/// The colour that goes with the word of a state.
final class StateTone {

  private StateTone() {}

  static Tone of(CaseState state) {
    return switch (state) {
      case NEW, NEEDS_INFO -> Tone.WARN;
      case TRIAGE, VALIDATING, ACCEPTED, FIXING, SCHEDULED, PUBLISHING -> Tone.INFO;
      case FIX_VERIFIED, PUBLISHED -> Tone.GOOD;
      case CLOSED, REJECTED, DUPLICATE, OUT_OF_SCOPE, MERGED, RISK_ACCEPTED, DISPROVED ->
          Tone.NEUTRAL;
    };
  }
}
