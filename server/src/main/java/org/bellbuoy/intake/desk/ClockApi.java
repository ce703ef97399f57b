package org.bellbuoy.intake.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.bellbuoy.deadlines.ClockPause;
import org.bellbuoy.deadlines.PauseReason;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.PauseReportClock;
import org.bellbuoy.intake.ReportClocks;
import org.bellbuoy.intake.ResumeReportClock;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The clocks of a report, for programs.
@RestController
@RequestMapping("/api/v1/reports/{tracking}/clocks")
class ClockApi {

  /// @param standing running, paused, overdue, kept or broken
  /// @param team by whose calendar it counts, or nothing for the standard one
  record ClockAnswer(
      String clock,
      String standing,
      Instant startedAt,
      Instant dueAt,
      @Nullable Instant stoppedAt,
      @Nullable Instant brokeAt,
      String team,
      List<PauseAnswer> pauses) {}

  record PauseAnswer(
      PauseReason reason,
      Instant from,
      Instant until,
      @Nullable Instant endedAt,
      Instant dueBefore) {
    static PauseAnswer of(ClockPause pause) {
      return new PauseAnswer(
          pause.reason(),
          pause.from(),
          pause.until(),
          pause.endedAt().orElse(null),
          pause.dueBefore());
    }
  }

  record NewPause(@Nullable String cause, @Nullable Integer days) {}

  private final ReportClocks clocks;
  private final PauseReportClock pause;
  private final ResumeReportClock resume;
  private final Clock clock;

  ClockApi(ReportClocks clocks, PauseReportClock pause, ResumeReportClock resume, Clock clock) {
    this.clocks = clocks;
    this.pause = pause;
    this.resume = resume;
    this.clock = clock;
  }

  @GetMapping
  @Needs(Permission.READ_CASE)
  List<ClockAnswer> list(Viewer viewer, @PathVariable String tracking) {
    Instant now = clock.instant();
    return clocks.of(viewer, tracking).stream().map(each -> answer(each, now)).toList();
  }

  /// Lets a clock such as `triage-decision` stand still.
  @PostMapping("/{kind}/pause")
  @Needs(Permission.ANSWER_REPORT)
  List<ClockAnswer> pause(
      Viewer viewer,
      @PathVariable String tracking,
      @PathVariable String kind,
      @RequestBody NewPause sent) {
    String days = sent.days() == null ? "" : Integer.toString(sent.days());
    pause.pause(viewer, tracking, kind, sent.cause(), days);
    return list(viewer, tracking);
  }

  @DeleteMapping("/{kind}/pause")
  @Needs(Permission.ANSWER_REPORT)
  List<ClockAnswer> resume(
      Viewer viewer, @PathVariable String tracking, @PathVariable String kind) {
    resume.resume(viewer, tracking, kind);
    return list(viewer, tracking);
  }

  private static ClockAnswer answer(ReportClocks.Promised promised, Instant now) {
    RunningClock clock = promised.clock();
    return new ClockAnswer(
        word(clock.kind()),
        word(clock.standing(now)),
        clock.startedAt(),
        clock.dueAt(),
        clock.stoppedAt().orElse(null),
        clock.brokeAt().orElse(null),
        clock.team().value(),
        promised.pauses().stream().map(PauseAnswer::of).toList());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
