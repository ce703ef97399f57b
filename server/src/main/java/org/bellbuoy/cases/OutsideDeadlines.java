package org.bellbuoy.cases;

import java.time.Instant;
import java.util.Optional;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// The days on which somebody outside will make a case public, whatever we say.
@Component
public class OutsideDeadlines {

  private final Clocks clocks;
  private final Authority authority;

  OutsideDeadlines(Clocks clocks, Authority authority) {
    this.clocks = clocks;
    this.authority = authority;
  }

  /// The moment that counts now, of a case whose reading was told already; empty where nobody has
  /// set one.
  public Optional<Instant> of(Viewer viewer, CaseFile file) {
    authority.require(viewer, Permission.READ_CASE, file.embargo().value());
    return clocks.of(viewer, file.id().value()).stream()
        .filter(each -> each.kind() == ClockKind.OUTSIDE_DEADLINE && each.runs())
        .map(RunningClock::dueAt)
        .findFirst();
  }
}
