package org.bellbuoy.firstrun.desk;

import java.util.List;
import org.bellbuoy.correspondence.Receipts;
import org.bellbuoy.firstrun.EndTheTest;
import org.bellbuoy.firstrun.FirstRuns;
import org.bellbuoy.firstrun.KeepAsItIs;
import org.bellbuoy.firstrun.LeaveForLater;
import org.bellbuoy.firstrun.Progress;
import org.bellbuoy.firstrun.Topic;
import org.bellbuoy.firstrun.TryTheDesk;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Receipt;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
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
  private final LeaveForLater leave;
  private final TryTheDesk trial;
  private final EndTheTest end;
  private final Receipts receipts;

  FirstRunApi(
      FirstRuns runs,
      KeepAsItIs keep,
      LeaveForLater leave,
      TryTheDesk trial,
      EndTheTest end,
      Receipts receipts) {
    this.runs = runs;
    this.keep = keep;
    this.leave = leave;
    this.trial = trial;
    this.end = end;
    this.receipts = receipts;
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

  @PostMapping("/left")
  @Needs(Permission.STAFF)
  FirstRunAnswer leave(Viewer viewer, @RequestBody KeptTopic asked) {
    leave.leave(viewer, asked.topic());
    return answer(viewer);
  }

  @PostMapping("/trial")
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(Permission.READ_INTAKE)
  SentTrial trial(Viewer viewer) {
    Receipt receipt = trial.send(viewer, receipts.fresh());
    return new SentTrial(receipt.tracking(), receipt.code());
  }

  @DeleteMapping("/trial")
  @Needs(Permission.READ_INTAKE)
  FirstRunAnswer end(Viewer viewer) {
    end.end(viewer);
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
        tried != null && tried.answered(),
        tried != null && tried.ended());
  }

  /// What shall stay as it is, is not used, or is left for another day.
  record KeptTopic(Topic topic) {}

  /// The test that was sent.
  ///
  /// @param code opens its status page; shown this once
  record SentTrial(String tracking, String code) {}

  /// How far it has come.
  ///
  /// @param trial the tracking number of the test report, or null
  /// @param ended whether it was taken out of every list again
  record FirstRunAnswer(
      boolean finished,
      List<FirstRunStep> steps,
      @Nullable String trial,
      boolean answered,
      boolean ended) {}

  /// One thing to say.
  record FirstRunStep(Topic topic, Progress.Said said, boolean yours) {}
}
