package org.bellbuoy.runs;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The last word of a run: what is out, what is not, and how long it took.
@Component
class ReportStep implements Step {

  private final StepStore steps;

  ReportStep(StepStore steps) {
    this.steps = steps;
  }

  @Override
  public String name() {
    return "report";
  }

  @Override
  public String title() {
    return "Report";
  }

  @Override
  public Phase phase() {
    return Phase.REPORT;
  }

  @Override
  public Set<String> after() {
    return Set.of();
  }

  @Override
  public String wayBack() {
    return "Stays in this house: there is nothing to undo.";
  }

  @Override
  public DryRun dryRun(Bundle bundle) {
    return DryRun.nothing("Says what is out, what is not, and how long it took.");
  }

  @Override
  public Outcome execute(Going going) {
    List<RunStep> others =
        Readiness.withHeld(steps.of(going.run())).stream()
            .filter(step -> !step.name().equals(name()))
            .toList();
    String open =
        others.stream()
            .filter(step -> !step.state().lets())
            .map(step -> step.name() + " " + step.state().words() + ".")
            .collect(Collectors.joining(" "));
    long out = others.stream().filter(step -> step.state() == StepState.DONE).count();
    String words = out + " of " + others.size() + " steps done" + lasted(others) + ". " + open;
    return new Outcome.Done(words.strip(), "");
  }

  private static String lasted(List<RunStep> others) {
    List<Instant> ends =
        others.stream()
            .filter(step -> step.state() == StepState.DONE)
            .map(RunStep::endedAt)
            .filter(Objects::nonNull)
            .toList();
    Optional<Instant> first = ends.stream().min(Comparator.naturalOrder());
    Optional<Instant> last = ends.stream().max(Comparator.naturalOrder());
    return first
        .map(from -> " within " + Duration.between(from, last.orElse(from)).toMinutes() + " min")
        .orElse("");
  }
}
