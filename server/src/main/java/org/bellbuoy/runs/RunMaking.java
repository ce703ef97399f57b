package org.bellbuoy.runs;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes a run down with all its steps, those first that wait for nothing.
@Component
class RunMaking {

  private final StepGraph graph;
  private final RunStore runs;
  private final StepStore steps;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  RunMaking(StepGraph graph, RunStore runs, StepStore steps, Ids ids, Clock clock, News news) {
    this.graph = graph;
    this.runs = runs;
    this.steps = steps;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// @param start no earlier than this
  @Transactional(propagation = Propagation.MANDATORY)
  public Run make(
      Viewer.Staff by, Bundle bundle, Haste haste, Instant start, ZoneId zone, boolean insists) {
    Instant now = clock.instant();
    Run run =
        new Run(
            ids.next(),
            ids.code(),
            bundle,
            haste,
            RunState.RUNNING,
            start,
            zone,
            insists,
            by.personId(),
            now);
    if (!runs.add(run)) {
      throw new RunRefusal.RunUnderWay().refused();
    }
    rows(run).forEach(steps::add);
    steps.wake(run.id(), Readiness.of(steps.of(run.id())), start);
    news.tell(
        new RunOrdered(
            by.actor(),
            now,
            bundle.advisory().value(),
            run.id(),
            bundle.revision().value(),
            bundle.hash(),
            start,
            haste));
    return run;
  }

  private List<RunStep> rows(Run run) {
    List<RunStep> rows = new ArrayList<>();
    for (Step step : graph.steps()) {
      Set<String> after = graph.after(step);
      rows.add(
          new RunStep(
              run.id(),
              step.name(),
              rows.size(),
              step.phase(),
              after,
              StepState.WAITING,
              ids.next(),
              0,
              0,
              run.startAt(),
              run.startAt(),
              null,
              null));
    }
    return rows;
  }
}
