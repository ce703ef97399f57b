package org.bellbuoy.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.bellbuoy.correspondence.OfferedDate;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.ClockOrder;
import org.bellbuoy.deadlines.StartClock;
import org.bellbuoy.deadlines.StopClock;
import org.bellbuoy.embargo.AgreedMoment;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.SubjectId;
import org.bellbuoy.intake.TellReporters;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Invalid;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down until when the other side keeps silent, whatever we say. Whoever is on duty hears of
/// it thirty, fourteen, seven days and one day before. It promises nothing and moves no embargo.
///
/// A new moment takes the place of the old one. Refuses: not allowed, a moment that has passed, a
/// case that is public or over.
@Component
public class NoteOutsideDeadline {

  private static final ZoneId UTC = ZoneId.of("UTC");

  private final Cases cases;
  private final Authority authority;
  private final StartClock start;
  private final StopClock stop;
  private final TellReporters reporters;
  private final Ids ids;
  private final Clock clock;

  NoteOutsideDeadline(
      Cases cases,
      Authority authority,
      StartClock start,
      StopClock stop,
      TellReporters reporters,
      Ids ids,
      Clock clock) {
    this.reporters = reporters;
    this.ids = ids;
    this.cases = cases;
    this.authority = authority;
    this.start = start;
    this.stop = stop;
    this.clock = clock;
  }

  /// As [#note(Viewer, String, AgreedMoment, String)], by the clock in UTC and of nobody who
  /// reported it.
  @Transactional
  public void note(Viewer viewer, String code, Instant until) {
    note(viewer, code, AgreedMoment.of(LocalDateTime.ofInstant(until, UTC), UTC), "");
  }

  /// @param report the number of the report whose reporter set it, who then reads it on the status
  ///   page; empty when somebody else outside did
  @Transactional
  public void note(Viewer viewer, String code, AgreedMoment moment, String report) {
    Instant until = moment.instant();
    CaseFile file = cases.get(viewer, code);
    authority.require(viewer, Permission.WORK_CASE, file.embargo().value());
    Instant now = clock.instant();
    if (!until.isAfter(now)) {
      throw Invalid.of("until", "Enter a moment that is still to come.").refused();
    }
    if (!file.state().open() || file.state() == CaseState.PUBLISHED) {
      throw Invalid.of("until", "The case is public or over.").refused();
    }
    SubjectId subject = new SubjectId(file.id().value());
    boolean theirs = !report.isEmpty();
    if (theirs && !reporters.isReportOf(subject, report)) {
      throw Invalid.of("whose", "No report of this case has this number.").refused();
    }
    if (stop.execute(viewer, ClockKind.OUTSIDE_DEADLINE, subject.value(), now).isPresent()) {
      reporters.noDeadline(subject);
    }
    start.execute(
        viewer, ClockOrder.until(ClockKind.OUTSIDE_DEADLINE, subject.value(), now, until));
    if (theirs) {
      reporters.deadline(subject, report, shown(moment));
    }
  }

  private OfferedDate shown(AgreedMoment moment) {
    return new OfferedDate(ids.next(), false, moment.local(), moment.zone(), moment.instant());
  }
}
