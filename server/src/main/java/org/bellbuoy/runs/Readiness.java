package org.bellbuoy.runs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which of the steps that wait may begin, and which are held by what failed before them.
final class Readiness {

  private final Map<String, RunStep> steps;

  private Readiness(List<RunStep> steps) {
    this.steps = steps.stream().collect(Collectors.toMap(RunStep::name, Function.identity()));
  }

  /// The names of what may begin now.
  static Set<String> of(List<RunStep> steps) {
    Readiness looked = new Readiness(steps);
    return steps.stream()
        .filter(step -> step.state() == StepState.WAITING && looked.mayBegin(step))
        .map(RunStep::name)
        .collect(Collectors.toSet());
  }

  /// The same steps, with *held* instead of *waiting* where something before them is stuck.
  static List<RunStep> withHeld(List<RunStep> steps) {
    Readiness looked = new Readiness(steps);
    return steps.stream()
        .map(step -> looked.state(step) == StepState.HELD ? step.in(StepState.HELD) : step)
        .toList();
  }

  private boolean mayBegin(RunStep step) {
    return step.after().stream().allMatch(name -> known(name).state().lets())
        && steps.values().stream()
            .filter(other -> other.phase().compareTo(step.phase()) < 0)
            .allMatch(other -> state(other).atRest());
  }

  private StepState state(RunStep step) {
    return step.state() == StepState.WAITING && step.after().stream().anyMatch(this::isStuck)
        ? StepState.HELD
        : step.state();
  }

  private boolean isStuck(String name) {
    return switch (state(known(name))) {
      case HELD, FAILED, HANDED, RECALLED -> true;
      case WAITING, READY, RUNNING, DONE, SKIPPED -> false;
    };
  }

  private RunStep known(String name) {
    RunStep step = steps.get(name);
    if (step == null) {
      throw new IllegalStateException("A step waits for " + name + ", which is no step");
    }
    return step;
  }
}
