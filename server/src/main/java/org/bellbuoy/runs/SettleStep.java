package org.bellbuoy.runs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.vault.Sealed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a step that is due, and writes down what came of it. Whoever was overtaken meanwhile
/// writes nothing. Every change of a step holds its run first, so that two branches that end at
/// once see each other.
@Component
class SettleStep {

  static final Duration LEASE = Duration.ofSeconds(20);

  private final RunStore runs;
  private final StepStore steps;
  private final Said said;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  SettleStep(RunStore runs, StepStore steps, Said said, Ids ids, Clock clock, News news) {
    this.runs = runs;
    this.steps = steps;
    this.said = said;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public Optional<RunStep> claim(Set<String> names) {
    Instant now = clock.instant();
    return steps.claim(names, now, now.plus(LEASE));
  }

  @Transactional
  public boolean keep(RunStep mine) {
    return steps.keep(mine, clock.instant().plus(LEASE));
  }

  /// @return whether it was still the caller's to settle
  @Transactional
  public boolean settle(RunStep mine, Retry retry, Outcome outcome) {
    Run run = runs.hold(mine.run()).orElseThrow();
    Instant now = clock.instant();
    boolean settled =
        switch (outcome) {
          case Outcome.Done(String words, String proof) ->
              rest(run, mine, StepState.DONE, new Said.Words(words, proof));
          case Outcome.Skipped(String words) -> rest(run, mine, StepState.SKIPPED, words(words));
          case Outcome.Handed(String words) -> rest(run, mine, StepState.HANDED, words(words));
          case Outcome.Failed(String words) -> rest(run, mine, StepState.FAILED, words(words));
          case Outcome.Later(String words) when retry.isOver(mine.tries()) ->
              rest(run, mine, StepState.FAILED, words(words));
          case Outcome.Later(String words) -> {
            Instant next = now.plus(retry.pause(mine.tries()));
            yield later(run, mine, mine.tries(), next, words);
          }
          case Outcome.UnderWay(String words, Duration lookAgain) ->
              later(run, mine, mine.tries() - 1, now.plus(lookAgain), words);
        };
    CrashPoint.here("runs." + mine.name() + ".before-commit");
    return settled;
  }

  private boolean later(Run run, RunStep mine, int tries, Instant next, String words) {
    Sealed sealed = said.seal(run.bundle(), mine.key(), words(words));
    return steps.settle(mine, StepState.READY, tries, next, clock.instant(), sealed);
  }

  private boolean rest(Run run, RunStep mine, StepState state, Said.Words words) {
    Sealed sealed = said.seal(run.bundle(), mine.key(), words);
    Instant now = clock.instant();
    boolean settled = steps.settle(mine, state, mine.tries(), null, now, sealed);
    if (settled) {
      moved(Actor.machine(), run, mine, state);
    }
    return settled;
  }

  /// Tells it, and lets begin what waited for it.
  void moved(Actor by, Run run, RunStep step, StepState state) {
    Instant now = clock.instant();
    UUID about = run.bundle().advisory().value();
    news.tell(new StepMoved(by, now, about, run.id(), step.key(), state));
    if (state == StepState.DONE) {
      lookAnew(run, step);
    }
    goOn(run, now);
  }

  /// What is to look at all that is out looks once more where more is out since.
  private void lookAnew(Run run, RunStep done) {
    steps.of(run.id()).stream()
        .filter(other -> other.phase().compareTo(done.phase()) > 0)
        .filter(other -> other.state() == StepState.DONE || other.state() == StepState.FAILED)
        .forEach(other -> steps.again(other, ids.next()));
  }

  private void goOn(Run run, Instant now) {
    if (!run.state().open()) {
      return;
    }
    List<RunStep> all = steps.of(run.id());
    steps.wake(run.id(), Readiness.of(all), now);
    if (all.stream().allMatch(each -> each.state().lets())) {
      runs.state(run.id(), RunState.DONE, now);
      UUID about = run.bundle().advisory().value();
      news.tell(new RunChanged(Actor.machine(), now, about, run.id(), RunState.DONE));
    }
  }

  private static Said.Words words(String words) {
    return new Said.Words(words, "");
  }
}
