package org.bellbuoy.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.ClockOrder;
import org.bellbuoy.deadlines.Deadlines;
import org.bellbuoy.deadlines.StartClock;
import org.bellbuoy.deadlines.StopClock;
import org.bellbuoy.identity.Viewer;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// A risk that two persons chose to bear is looked at again by the day they named: a clock runs
/// until that day ends at the house, warns whoever is on duty and is broken for ever when nobody
/// took the case up again. Opening it again is the review; bearing it on wants two and a new day.
@Component
class KeepRiskReview {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final StepStore steps;
  private final Deadlines deadlines;
  private final StartClock start;
  private final StopClock stop;
  private final Clock clock;

  KeepRiskReview(
      StepStore steps, Deadlines deadlines, StartClock start, StopClock stop, Clock clock) {
    this.steps = steps;
    this.deadlines = deadlines;
    this.start = start;
    this.stop = stop;
    this.clock = clock;
  }

  @ApplicationModuleListener
  void on(CaseMoved moved) {
    if (moved.from() == CaseState.RISK_ACCEPTED) {
      stop.execute(HOUSE, ClockKind.RISK_REVIEW, moved.about(), clock.instant());
    }
    if (moved.to() == CaseState.RISK_ACCEPTED) {
      reviewDay(new CaseId(moved.about()), moved.at())
          .map(this::endOf)
          .ifPresent(end ->
              start.execute(
                  HOUSE, ClockOrder.until(ClockKind.RISK_REVIEW, moved.about(), moved.at(), end)));
    }
  }

  /// What was said with the very move that was heard of, however late it is heard.
  private Optional<LocalDate> reviewDay(CaseId id, Instant at) {
    return steps.of(id).stream()
        .filter(step -> step.kind() == Step.Kind.MOVED && step.to() == CaseState.RISK_ACCEPTED)
        .filter(step -> !step.at().isAfter(at))
        .reduce((_, later) -> later)
        .flatMap(step -> Particular.REVIEW_DATE.in(step.text()))
        .map(LocalDate::parse);
  }

  private Instant endOf(LocalDate day) {
    ZoneId zone = deadlines.calendar(HOUSE).calendar().zone();
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
