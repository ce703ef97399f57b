package org.bellbuoy.cases;

import java.time.Instant;
import java.util.Optional;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// The days on which somebody outside will make a case public, whatever we say.
@Component
public class OutsideDeadlines {

  private final Cases cases;
  private final Clocks clocks;

  OutsideDeadlines(Cases cases, Clocks clocks) {
    this.cases = cases;
    this.clocks = clocks;
  }

  /// The moment that counts now; empty where nobody has set one.
  public Optional<Instant> of(Viewer viewer, String code) {
    CaseFile file = cases.get(viewer, code);
    return clocks.of(viewer, file.id().value()).stream()
        .filter(each -> each.kind() == ClockKind.OUTSIDE_DEADLINE && each.runs())
        .map(RunningClock::dueAt)
        .findFirst();
  }
}
