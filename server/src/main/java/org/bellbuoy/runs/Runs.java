package org.bellbuoy.runs;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;

/// What may be asked about runs. The run of an advisory that the viewer may not know of is missing.
@Component
public class Runs {

  private static final int MOST = 200;

  private final RunStore store;
  private final StepStore steps;
  private final StepGraph graph;
  private final Said said;
  private final Advisories advisories;
  private final Authority authority;
  private final Clock clock;

  Runs(
      RunStore store,
      StepStore steps,
      StepGraph graph,
      Said said,
      Advisories advisories,
      Authority authority,
      Clock clock) {
    this.store = store;
    this.steps = steps;
    this.graph = graph;
    this.said = said;
    this.advisories = advisories;
    this.authority = authority;
    this.clock = clock;
  }

  /// Those the viewer may know of, the latest first.
  public List<RunFile> list(Viewer viewer) {
    List<Run> latest = store.latest(MOST);
    Map<AdvisoryId, Advisory> known =
        advisories
            .known(viewer, latest.stream().map(run -> run.bundle().advisory()).toList())
            .stream()
            .collect(Collectors.toMap(Advisory::id, Function.identity()));
    return latest.stream()
        .filter(run -> known.containsKey(run.bundle().advisory()))
        .map(run ->
            new RunFile(
                run, Objects.requireNonNull(known.get(run.bundle().advisory())), views(run)))
        .toList();
  }

  public RunFile get(Viewer viewer, String code) {
    Run run = store.byCode(code).orElseThrow(() -> new Missing().refused());
    List<StepView> shown =
        views(run).stream()
            .map(step -> step.state() == StepState.HANDED ? step.saying(text(run, step)) : step)
            .toList();
    return new RunFile(run, advisories.get(viewer, run.bundle().advisory()), shown);
  }

  /// The latest of an advisory.
  public Optional<RunFile> of(Viewer viewer, Advisory advisory) {
    Advisory known = advisories.get(viewer, advisory.id());
    return store.of(List.of(known.id()), 1).stream()
        .findFirst()
        .map(run -> new RunFile(run, known, views(run)));
  }

  /// What each step would send if the revision under way went out now. Sends nothing.
  public List<Planned> plan(Viewer viewer, AdvisoryId id) {
    Bundle bundle = Bundle.of(advisories.open(viewer, id));
    return graph.steps().stream().map(step -> Planned.of(step, graph.after(step), bundle)).toList();
  }

  /// The run, for whoever may publish what it sends.
  Run mayChange(Viewer viewer, String code) {
    Run run = store.byCode(code).orElseThrow(() -> new Missing().refused());
    Advisory advisory = advisories.get(viewer, run.bundle().advisory());
    if (advisory.circle() == null) {
      authority.require(viewer, Permission.PUBLISH_ADVISORY);
    } else {
      authority.require(viewer, Permission.PUBLISH_ADVISORY, advisory.circle().value());
    }
    return run;
  }

  private List<StepView> views(Run run) {
    Instant now = clock.instant();
    return Readiness.withHeld(steps.of(run.id())).stream().map(step -> view(step, now)).toList();
  }

  /// What a person is to say there.
  private String text(Run run, StepView step) {
    return graph.find(step.name()).map(each -> each.dryRun(run.bundle()).text()).orElse("");
  }

  private StepView view(RunStep step, Instant now) {
    Optional<Step> filled = graph.find(step.name());
    Said.Words came = said.open(step);
    return new StepView(
        step.name(),
        filled.map(Step::title).orElse(step.name()),
        step.after(),
        step.state(),
        step.tries(),
        step.state() == StepState.READY && step.nextAt().isAfter(now) ? step.nextAt() : null,
        step.endedAt(),
        came.words(),
        came.proof(),
        "",
        filled.map(Step::wayBack).orElse(""));
  }
}
