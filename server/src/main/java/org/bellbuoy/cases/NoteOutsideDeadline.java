package org.bellbuoy.cases;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.ClockOrder;
import org.bellbuoy.deadlines.StartClock;
import org.bellbuoy.deadlines.StopClock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
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

  private final Cases cases;
  private final Authority authority;
  private final StartClock start;
  private final StopClock stop;
  private final Clock clock;

  NoteOutsideDeadline(
      Cases cases, Authority authority, StartClock start, StopClock stop, Clock clock) {
    this.cases = cases;
    this.authority = authority;
    this.start = start;
    this.stop = stop;
    this.clock = clock;
  }

  @Transactional
  public void note(Viewer viewer, String code, Instant until) {
    CaseFile file = cases.get(viewer, code);
    authority.require(viewer, Permission.WORK_CASE, file.embargo().value());
    Instant now = clock.instant();
    if (!until.isAfter(now)) {
      throw Invalid.of("until", "Enter a moment that is still to come.").refused();
    }
    if (!file.state().open() || file.state() == CaseState.PUBLISHED) {
      throw Invalid.of("until", "The case is public or over.").refused();
    }
    stop.execute(viewer, ClockKind.OUTSIDE_DEADLINE, file.id().value(), now);
    start.execute(
        viewer, ClockOrder.until(ClockKind.OUTSIDE_DEADLINE, file.id().value(), now, until));
  }
}
