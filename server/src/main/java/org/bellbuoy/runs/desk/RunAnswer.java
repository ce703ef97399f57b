package org.bellbuoy.runs.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.runs.Haste;
import org.bellbuoy.runs.Run;
import org.bellbuoy.runs.RunFile;
import org.bellbuoy.runs.RunState;
import org.bellbuoy.runs.StepState;
import org.bellbuoy.runs.StepView;
import org.jspecify.annotations.Nullable;

/// A run, for programs.
record RunAnswer(
    String code,
    String advisory,
    String hash,
    Haste haste,
    RunState state,
    Instant startAt,
    String zone,
    boolean againstAdvice,
    List<StepAnswer> steps) {

  RunAnswer {
    steps = List.copyOf(steps);
  }

  static RunAnswer of(RunFile file) {
    Run run = file.run();
    return new RunAnswer(
        run.code(),
        file.advisory().code(),
        run.bundle().hash(),
        run.haste(),
        run.state(),
        run.startAt(),
        run.zone().getId(),
        run.againstAdvice(),
        file.steps().stream().map(StepAnswer::of).toList());
  }

  /// One step of it.
  record StepAnswer(
      String name,
      List<String> after,
      StepState state,
      int tries,
      @Nullable Instant nextAt,
      @Nullable Instant endedAt,
      String words,
      String proof,
      String wayBack) {

    StepAnswer {
      after = List.copyOf(after);
    }

    static StepAnswer of(StepView step) {
      return new StepAnswer(
          step.name(),
          step.after().stream().sorted().toList(),
          step.state(),
          step.tries(),
          step.nextAt(),
          step.endedAt(),
          step.words(),
          step.proof(),
          step.wayBack());
    }
  }
}
