package org.bellbuoy.runs;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Pauses a run, lets it go on, or recalls what of it has not left. What is under way at this
/// moment ends; what is out stays out.
///
/// Refuses: not allowed, [RunRefusal.RunIsOver].
@Component
public class ChangeRun {

  /// What becomes of it.
  public enum Turn {
    PAUSE,
    GO_ON,
    RECALL
  }

  private final Runs questions;
  private final RunStore runs;
  private final StepStore steps;
  private final Clock clock;
  private final News news;

  ChangeRun(Runs questions, RunStore runs, StepStore steps, Clock clock, News news) {
    this.questions = questions;
    this.runs = runs;
    this.steps = steps;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void change(Viewer by, String code, Turn turn) {
    Run run = runs.hold(questions.mayChange(by, code).id()).orElseThrow();
    if (!run.state().open()) {
      throw new RunRefusal.RunIsOver().refused();
    }
    Instant now = clock.instant();
    RunState then =
        switch (turn) {
          case PAUSE -> RunState.PAUSED;
          case GO_ON -> RunState.RUNNING;
          case RECALL -> RunState.RECALLED;
        };
    if (then != run.state()) {
      if (turn == Turn.RECALL) {
        recall(by.actor(), run, now);
      }
      runs.state(run.id(), then, now);
      news.tell(new RunChanged(by.actor(), now, run.bundle().advisory().value(), run.id(), then));
    }
  }

  private void recall(Actor by, Run run, Instant now) {
    for (RunStep step : steps.of(run.id())) {
      if (step.state().recallable()) {
        steps.end(step, StepState.RECALLED, null, now);
        news.tell(
            new StepMoved(
                by,
                now,
                run.bundle().advisory().value(),
                run.id(),
                step.key(),
                StepState.RECALLED));
      }
    }
  }
}
