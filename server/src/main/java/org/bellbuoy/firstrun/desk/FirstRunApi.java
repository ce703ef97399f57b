package org.bellbuoy.firstrun.desk;

import java.util.List;
import org.bellbuoy.firstrun.FirstRuns;
import org.bellbuoy.firstrun.KeepAsItIs;
import org.bellbuoy.firstrun.Progress;
import org.bellbuoy.firstrun.Topic;
import org.bellbuoy.firstrun.TryTheDesk;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The first run for programs.
@RestController
@RequestMapping("/api/v1/first-run")
class FirstRunApi {

  private final FirstRuns runs;
  private final KeepAsItIs keep;
  private final TryTheDesk trial;

  FirstRunApi(FirstRuns runs, KeepAsItIs keep, TryTheDesk trial) {
    this.runs = runs;
    this.keep = keep;
    this.trial = trial;
  }

  @GetMapping
  @Needs(Permission.STAFF)
  FirstRunAnswer get(Viewer viewer) {
    return answer(viewer);
  }

  @PostMapping("/kept")
  @Needs(Permission.STAFF)
  FirstRunAnswer keep(Viewer viewer, @RequestBody KeptTopic asked) {
    keep.keep(viewer, asked.topic());
    return answer(viewer);
  }

  @PostMapping("/trial")
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(Permission.READ_INTAKE)
  FirstRunAnswer trial(Viewer viewer, @RequestBody NamedTrial asked) {
    trial.with(viewer, asked.tracking());
    return answer(viewer);
  }

  private FirstRunAnswer answer(Viewer viewer) {
    Progress progress = runs.progress(viewer);
    Progress.Trial tried = progress.trial();
    return new FirstRunAnswer(
        progress.finished(),
        progress.steps().stream()
            .map(step -> new FirstRunStep(step.topic(), step.said(), step.yours()))
            .toList(),
        tried == null ? null : tried.tracking(),
        tried != null && tried.answered());
  }

  /// What shall stay as it is, or is not used.
  record KeptTopic(Topic topic) {}

  /// The tracking number of the report that was sent by the public form to try the desk.
  record NamedTrial(String tracking) {}

  /// How far it has come.
  ///
  /// @param trial the tracking number of the test report, or null
  record FirstRunAnswer(
      boolean finished, List<FirstRunStep> steps, @Nullable String trial, boolean answered) {}

  /// One thing to say.
  record FirstRunStep(Topic topic, Progress.Said said, boolean yours) {}
}
