package org.bellbuoy.cases;

import java.time.Clock;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.StopClock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
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
  private final Clock clock;

  DropOutsideDeadline(Cases cases, Authority authority, StopClock stop, Clock clock) {
    this.cases = cases;
    this.authority = authority;
    this.stop = stop;
    this.clock = clock;
  }

  @Transactional
  public void drop(Viewer viewer, String code) {
    CaseFile file = cases.get(viewer, code);
    authority.require(viewer, Permission.WORK_CASE, file.embargo().value());
    stop.execute(viewer, ClockKind.OUTSIDE_DEADLINE, file.id().value(), clock.instant());
  }

  @ApplicationModuleListener
  void on(CaseMoved moved) {
    if (moved.to() == CaseState.PUBLISHED || !moved.to().open()) {
      stop.execute(new Viewer.Machine(), ClockKind.OUTSIDE_DEADLINE, moved.about(), moved.at());
    }
  }
}
