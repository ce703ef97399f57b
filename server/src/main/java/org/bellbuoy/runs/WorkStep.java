package org.bellbuoy.runs;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a person does with a step that stands still: has it tried again now, says that it is done
/// and where it can be seen, or that there is no such place.
///
/// Refuses: not allowed, [RunRefusal.RunIsOver], [RunRefusal.NotThatStep].
@Component
public class WorkStep {

  private static final int LONGEST = 1000;

  /// Which of them.
  public enum Hand {
    TRY_NOW,
    DID_IT,
    /// The vendor has no such place.
    NOT_HERE
  }

  private final Runs questions;
  private final RunStore runs;
  private final StepStore steps;
  private final SettleStep settle;
  private final Said said;
  private final Clock clock;
  private final News news;

  WorkStep(
      Runs questions,
      RunStore runs,
      StepStore steps,
      SettleStep settle,
      Said said,
      Clock clock,
      News news) {
    this.questions = questions;
    this.runs = runs;
    this.steps = steps;
    this.settle = settle;
    this.said = said;
    this.clock = clock;
    this.news = news;
  }

  /// @param link where it can be seen, for what a person did
  @Transactional
  public void work(Viewer by, String code, String name, Hand hand, @Nullable String link) {
    Run run = runs.hold(questions.mayChange(by, code).id()).orElseThrow();
    if (!run.state().open()) {
      throw new RunRefusal.RunIsOver().refused();
    }
    RunStep step =
        steps.of(run.id()).stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(() -> Invalid.of("step", "Choose a step of this run.").refused());
    switch (hand) {
      case TRY_NOW -> tryNow(by, run, step);
      case DID_IT ->
          end(by, run, step, StepState.DONE, new Said.Words("Done by hand.", address(link)));
      case NOT_HERE ->
          end(by, run, step, StepState.SKIPPED, new Said.Words("We have no such place.", ""));
    }
  }

  private void tryNow(Viewer by, Run run, RunStep step) {
    Instant now = clock.instant();
    if (step.state() == StepState.READY) {
      steps.hurry(step, now);
    } else if (step.state() == StepState.FAILED || step.state() == StepState.HANDED) {
      steps.wake(run.id(), Set.of(step.name()), now);
    } else {
      throw new RunRefusal.NotThatStep(step.state()).refused();
    }
    news.tell(
        new StepMoved(
            by.actor(),
            now,
            run.bundle().advisory().value(),
            run.id(),
            step.key(),
            StepState.READY));
  }

  private void end(Viewer by, Run run, RunStep step, StepState state, Said.Words words) {
    if (step.state() != StepState.HANDED && step.state() != StepState.FAILED) {
      throw new RunRefusal.NotThatStep(step.state()).refused();
    }
    steps.end(step, state, said.seal(run.bundle(), step.key(), words), clock.instant());
    settle.moved(by.actor(), run, step, state);
  }

  private static String address(@Nullable String typed) {
    Reading reading = new Reading();
    String text = reading.line("link", typed, LONGEST);
    if (!text.isEmpty() && !isAddress(text)) {
      reading.flaw("link", "Enter an address that begins with https:// or http://.");
    }
    reading.finish();
    return text;
  }

  private static boolean isAddress(String text) {
    try {
      URI address = new URI(text);
      return Set.of("https", "http").contains(String.valueOf(address.getScheme()))
          && address.getHost() != null;
    } catch (URISyntaxException not) {
      return false;
    }
  }
}
