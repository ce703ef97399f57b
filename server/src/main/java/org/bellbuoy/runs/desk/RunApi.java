package org.bellbuoy.runs.desk;

import java.net.URI;
import java.util.List;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.runs.ChangeRun;
import org.bellbuoy.runs.RunForm;
import org.bellbuoy.runs.Runs;
import org.bellbuoy.runs.StartRun;
import org.bellbuoy.runs.WorkStep;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Release runs, for programs.
@RestController
@RequestMapping("/api/v1")
class RunApi {

  /// @param turn pause, go-on or recall
  record TurnAsked(@Nullable String turn) {}

  /// @param hand try-now, did-it or not-here
  /// @param link where it can be seen, for what was done by hand
  record WorkAsked(@Nullable String step, @Nullable String hand, @Nullable String link) {}

  private final Advisories advisories;
  private final Runs runs;
  private final StartRun starting;
  private final ChangeRun changing;
  private final WorkStep working;

  RunApi(
      Advisories advisories, Runs runs, StartRun starting, ChangeRun changing, WorkStep working) {
    this.advisories = advisories;
    this.runs = runs;
    this.starting = starting;
    this.changing = changing;
    this.working = working;
  }

  @GetMapping("/runs")
  @Needs(Permission.READ_CASE)
  List<RunAnswer> list(Viewer viewer) {
    return runs.list(viewer).stream().map(RunAnswer::of).toList();
  }

  @GetMapping("/runs/{code}")
  @Needs(Permission.READ_CASE)
  RunAnswer show(Viewer viewer, @PathVariable String code) {
    return RunAnswer.of(runs.get(viewer, code));
  }

  /// What each step would send if it went out now. Sends nothing.
  @GetMapping("/advisories/{code}/runs/plan")
  @Needs(Permission.PUBLISH_ADVISORY)
  List<PlanAnswer> plan(Viewer viewer, @PathVariable String code) {
    return runs.plan(viewer, advisories.byCode(viewer, code).id()).stream()
        .map(PlanAnswer::of)
        .toList();
  }

  @PostMapping("/advisories/{code}/runs")
  @Needs(Permission.PUBLISH_ADVISORY)
  ResponseEntity<RunAnswer> start(
      Viewer viewer, @PathVariable String code, @RequestBody RunForm asked) {
    String run = starting.start(viewer, code, asked).code();
    return ResponseEntity.created(URI.create("/api/v1/runs/" + run)).body(show(viewer, run));
  }

  @PostMapping("/runs/{code}/turn")
  @Needs(Permission.PUBLISH_ADVISORY)
  RunAnswer change(Viewer viewer, @PathVariable String code, @RequestBody TurnAsked asked) {
    changing.change(viewer, code, RunWords.turn(asked.turn()));
    return show(viewer, code);
  }

  @PostMapping("/runs/{code}/steps")
  @Needs(Permission.PUBLISH_ADVISORY)
  RunAnswer work(Viewer viewer, @PathVariable String code, @RequestBody WorkAsked asked) {
    String step = asked.step() == null ? "" : asked.step();
    WorkStep.Hand hand = RunWords.hand(asked.hand(), step, asked.link());
    working.work(viewer, code, step, hand, asked.link());
    return show(viewer, code);
  }
}
