package org.bellbuoy.runs;

import java.util.List;
import org.bellbuoy.advisories.Advisory;

/// A run with the advisory that it sends and all its steps, in an order in which none stands before
/// what it waits for.
public record RunFile(Run run, Advisory advisory, List<StepView> steps) {

  public RunFile {
    steps = List.copyOf(steps);
  }

  /// How many are at rest and let others begin.
  public long done() {
    return steps.stream().filter(step -> step.state().lets()).count();
  }

  /// What a step waits for, by their titles, in the order of the run.
  public List<String> before(StepView step) {
    return steps.stream()
        .filter(other -> step.after().contains(other.name()))
        .map(StepView::title)
        .toList();
  }

  /// Whether something moves by itself.
  public boolean isMoving() {
    return run.state() == RunState.RUNNING
        && steps.stream().anyMatch(step -> !step.state().atRest());
  }
}
