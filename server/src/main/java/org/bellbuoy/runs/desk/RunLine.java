package org.bellbuoy.runs.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.bellbuoy.runs.Haste;
import org.bellbuoy.runs.Run;
import org.bellbuoy.runs.RunFile;
import org.bellbuoy.runs.RunState;
import org.bellbuoy.runs.StepState;
import org.bellbuoy.web.page.Countdown;
import org.bellbuoy.web.page.Tone;
import org.jspecify.annotations.Nullable;

/// A run in one line.
///
/// @param name of the advisory
/// @param countdown to its beginning, or null where that has come
public record RunLine(
    String code,
    String name,
    String state,
    Tone tone,
    boolean emergency,
    long done,
    int of,
    long failed,
    Instant startAt,
    @Nullable Countdown countdown) {

  private static final Duration SOON = Duration.ofHours(1);

  static RunLine of(RunFile file, Instant now) {
    Run run = file.run();
    boolean scheduled = run.isScheduled(now);
    long failed = file.steps().stream().filter(step -> step.state() == StepState.FAILED).count();
    String number = file.advisory().trackingId();
    return new RunLine(
        run.code(),
        number == null ? file.advisory().code() : number,
        scheduled && run.state() == RunState.RUNNING ? "scheduled" : run.state().words(),
        tone(run.state(), failed),
        run.haste() == Haste.EMERGENCY,
        file.done(),
        file.steps().size(),
        failed,
        run.startAt(),
        scheduled ? countdown(run, now) : null);
  }

  private static Countdown countdown(Run run, Instant now) {
    String local = run.startAt().atZone(run.zone()).toLocalDateTime().toString().replace('T', ' ');
    boolean same = run.zone().normalized().equals(ZoneOffset.UTC);
    String rule = same ? "as it was ordered" : local + " in " + run.zone();
    return new Countdown("It goes out", rule, run.startAt(), now, SOON);
  }

  private static Tone tone(RunState state, long failed) {
    return switch (state) {
      case RUNNING -> failed > 0 ? Tone.DANGER : Tone.INFO;
      case PAUSED -> Tone.WARN;
      case DONE -> Tone.GOOD;
      case RECALLED -> Tone.NEUTRAL;
    };
  }
}
