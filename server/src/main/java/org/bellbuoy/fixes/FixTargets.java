package org.bellbuoy.fixes;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.deadlines.TeamCode;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// By when a case is to be mended: by the window of its level, or sooner when it is exploited.
@Component
public class FixTargets {

  private final Clocks clocks;
  private final Authority authority;

  FixTargets(Clocks clocks, Authority authority) {
    this.clocks = clocks;
    this.authority = authority;
  }

  /// Empty before the case was accepted and judged, and once its fix is out.
  public Optional<Instant> of(Viewer viewer, CaseFile file) {
    authority.require(viewer, Permission.READ_CASE, file.embargo().value());
    return Stream.of(ClockKind.FIX, ClockKind.EXPLOITED_FIX)
        .flatMap(kind -> running(file.id(), kind).stream())
        .min(Comparator.naturalOrder());
  }

  /// By whose calendar the case is to be mended, as was said when its first clock started.
  Optional<TeamCode> team(CaseId id) {
    return clocks.of(new Viewer.Machine(), id.value()).stream()
        .filter(each -> each.kind() == ClockKind.FIX || each.kind() == ClockKind.EXPLOITED_FIX)
        .map(RunningClock::team)
        .findFirst();
  }

  Optional<Instant> running(CaseId id, ClockKind kind) {
    return clocks.of(new Viewer.Machine(), id.value()).stream()
        .filter(each -> each.kind() == kind && each.runs())
        .map(RunningClock::dueAt)
        .findFirst();
  }
}
