package org.bellbuoy.intake.desk;

import java.time.Instant;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.FirstAction;
import org.bellbuoy.intake.FirstActions;
import org.bellbuoy.intake.RecordFirstAction;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What was done first in an incident, for programs.
@RestController
@RequestMapping("/api/v1/reports/{tracking}/first-action")
class FirstActionApi {

  record NewAction(@Nullable String action) {}

  /// @param action what it was, or null while there is none
  /// @param at when, or null
  /// @param dueAt until when an incident waits for one, or null where none does
  record ActionAnswer(
      FirstAction.@Nullable Kind action, @Nullable Instant at, @Nullable Instant dueAt) {}

  private final FirstActions actions;
  private final RecordFirstAction record;

  FirstActionApi(FirstActions actions, RecordFirstAction record) {
    this.actions = actions;
    this.record = record;
  }

  @GetMapping
  @Needs(Permission.READ_CASE)
  ActionAnswer show(Viewer viewer, @PathVariable String tracking) {
    Instant due = actions.waiting(viewer, tracking).map(RunningClock::dueAt).orElse(null);
    return actions
        .find(viewer, tracking)
        .map(each -> new ActionAnswer(each.kind(), each.at(), due))
        .orElseGet(() -> new ActionAnswer(null, null, due));
  }

  /// Says what was done first, such as `cut-off`; the clock of the first action stops.
  @PostMapping
  @Needs(Permission.ANSWER_REPORT)
  ActionAnswer record(Viewer viewer, @PathVariable String tracking, @RequestBody NewAction sent) {
    record.record(viewer, tracking, sent.action());
    return show(viewer, tracking);
  }
}
