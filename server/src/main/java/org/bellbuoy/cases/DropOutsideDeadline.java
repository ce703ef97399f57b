package org.bellbuoy.cases;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.StopClock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.SubjectId;
import org.bellbuoy.intake.TellReporters;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes the deadline of the other side back: somebody says it counts no more, or the case is
/// public or over. Where none was set nothing happens.
@Component
public class DropOutsideDeadline {

  private final Cases cases;
  private final Authority authority;
  private final StopClock stop;
  private final TellReporters reporters;
  private final Clock clock;

  DropOutsideDeadline(
      Cases cases, Authority authority, StopClock stop, TellReporters reporters, Clock clock) {
    this.reporters = reporters;
    this.cases = cases;
    this.authority = authority;
    this.stop = stop;
    this.clock = clock;
  }

  @Transactional
  public void drop(Viewer viewer, String code) {
    CaseFile file = cases.get(viewer, code);
    authority.require(viewer, Permission.WORK_CASE, file.embargo().value());
    SubjectId subject = new SubjectId(file.id().value());
    Instant now = clock.instant();
    if (stop.execute(viewer, ClockKind.OUTSIDE_DEADLINE, subject.value(), now).isPresent()) {
      reporters.noDeadline(subject);
    }
  }

  @ApplicationModuleListener
  void on(CaseMoved moved) {
    if (moved.to() == CaseState.PUBLISHED || !moved.to().open()) {
      stop.execute(new Viewer.Machine(), ClockKind.OUTSIDE_DEADLINE, moved.about(), moved.at());
    }
  }
}
