package org.bellbuoy.runs.desk;

import org.bellbuoy.kernel.Reading;
import org.bellbuoy.runs.ChangeRun;
import org.bellbuoy.runs.StepState;
import org.bellbuoy.runs.WorkStep;
import org.bellbuoy.web.page.Tone;
import org.jspecify.annotations.Nullable;

/// How runs and their steps are said and asked for.
public final class RunWords {

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_LINK = 1000;

  private RunWords() {}

  public static Tone tone(StepState state) {
    return switch (state) {
      case WAITING, SKIPPED, RECALLED -> Tone.NEUTRAL;
      case READY, RUNNING -> Tone.INFO;
      case HELD, HANDED -> Tone.WARN;
      case DONE -> Tone.GOOD;
      case FAILED -> Tone.DANGER;
    };
  }

  static ChangeRun.Turn turn(@Nullable String typed) {
    Reading reading = new Reading();
    var turn = reading.choice("turn", typed, ChangeRun.Turn.class);
    reading.finish();
    return turn.orElseThrow();
  }

  /// What is asked of a step, with every flaw of it at once.
  static WorkStep.Hand hand(@Nullable String typed, @Nullable String step, @Nullable String link) {
    Reading reading = new Reading();
    var hand = reading.choice("hand", typed, WorkStep.Hand.class);
    String _ = reading.line("step", step, LONGEST_NAME);
    String _ = reading.optionalLine("link", link, LONGEST_LINK);
    reading.finish();
    return hand.orElseThrow();
  }
}
