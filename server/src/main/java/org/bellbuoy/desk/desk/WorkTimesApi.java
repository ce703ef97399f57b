package org.bellbuoy.desk.desk;

import java.time.Duration;
import java.util.List;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.desk.WorkTimes;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.CaseTimes;
import org.bellbuoy.publication.Leg;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// How long our work takes, for programs: the figures and the raw series they are made of.
@RestController
class WorkTimesApi {

  private final WorkTimes times;

  WorkTimesApi(WorkTimes times) {
    this.times = times;
  }

  /// @param year nothing or nonsense for the one that it is
  @GetMapping("/api/v1/work-times")
  @Needs(Permission.PUBLISH_FIGURES)
  WorkTimesAnswer show(Viewer viewer, @RequestParam(defaultValue = "") String year) {
    WorkTimes.Year found = times.of(viewer, TypedYear.of(year, times.now()));
    return new WorkTimesAnswer(
        found.year(),
        found.lines().stream().map(TimesLine::of).toList(),
        found.promises().stream().map(PromiseLine::of).toList(),
        found.noise().reports(),
        found.noise().spam(),
        found.cases());
  }

  /// @param cases the raw series, the oldest first
  record WorkTimesAnswer(
      int year,
      List<TimesLine> times,
      List<PromiseLine> promises,
      int reports,
      int spam,
      List<CaseTimes> cases) {}

  /// One part of the way at one severity, in minutes.
  ///
  /// @param level null for cases that nobody has judged
  /// @param out how many it still runs in
  record TimesLine(
      Leg leg,
      @Nullable Severity level,
      int done,
      int out,
      @Nullable Long median,
      @Nullable Long ninetieth,
      @Nullable Long worst) {

    static TimesLine of(WorkTimes.Line line) {
      return new TimesLine(
          line.leg(),
          line.level(),
          line.spread().done(),
          line.spread().out(),
          minutes(line.spread().median()),
          minutes(line.spread().ninetieth()),
          minutes(line.spread().worst()));
    }

    private static @Nullable Long minutes(@Nullable Duration time) {
      return time == null ? null : (Long) time.toMinutes();
    }
  }

  /// What became of the promises of one kind.
  record PromiseLine(ClockKind kind, int kept, int broken, int running) {
    static PromiseLine of(WorkTimes.Promise of) {
      return new PromiseLine(of.kind(), of.kept(), of.broken(), of.running());
    }
  }
}
