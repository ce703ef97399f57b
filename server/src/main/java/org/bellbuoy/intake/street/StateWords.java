package org.bellbuoy.intake.street;

import java.util.Locale;
import org.bellbuoy.intake.ReporterState;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.Tone;

/// A report's state in plain language.
final class StateWords {

  private static final Words WORDS = Words.of("intake");

  private StateWords() {}

  static String state(ReporterState state) {
    return WORDS.say(key(state));
  }

  static String explanation(ReporterState state) {
    return WORDS.say(key(state) + ".means");
  }

  static Tone tone(ReporterState state) {
    return switch (state) {
      case RECEIVED, ANSWERED, LOOKING, CONFIRMED, FIXING, SCHEDULED -> Tone.INFO;
      case NEEDS_YOU -> Tone.WARN;
      case PUBLISHED -> Tone.GOOD;
      case REJECTED, KNOWN_ALREADY, OUT_OF_SCOPE, NO_FIX_PLANNED, DISPROVED, CLOSED -> Tone.NEUTRAL;
    };
  }

  private static String key(ReporterState state) {
    return "state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
