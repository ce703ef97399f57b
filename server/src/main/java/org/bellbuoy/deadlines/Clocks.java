package org.bellbuoy.deadlines;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// The clocks of subjects. Staff only; whether the viewer may know of a subject, the room that owns
/// it has decided before it asks here.
@Component
public class Clocks {

  private static final int MOST = 500;
  private static final int GAPS = 20;

  private final ClockStore store;
  private final PauseStore pauses;
  private final LookStore looks;
  private final Authority authority;

  Clocks(ClockStore store, PauseStore pauses, LookStore looks, Authority authority) {
    this.store = store;
    this.pauses = pauses;
    this.looks = looks;
    this.authority = authority;
  }

  /// All clocks of a subject, also stopped ones, by their start.
  public List<RunningClock> of(Viewer viewer, UUID subject) {
    return of(viewer, List.of(subject)).getOrDefault(subject, List.of());
  }

  /// The same for the subjects of a list; whoever has no clock is left out.
  public Map<UUID, List<RunningClock>> of(Viewer viewer, Collection<UUID> subjects) {
    authority.require(viewer, Permission.STAFF);
    return store.of(subjects).stream().collect(Collectors.groupingBy(RunningClock::subject));
  }

  /// The running clocks of these kinds that are due next, overdue ones first.
  ///
  /// @param kinds empty for all kinds
  public List<RunningClock> soonest(Viewer viewer, Set<ClockKind> kinds, int most) {
    authority.require(viewer, Permission.STAFF);
    Set<ClockKind> wanted = kinds.isEmpty() ? EnumSet.allOf(ClockKind.class) : kinds;
    return store.soonest(wanted, Math.min(most, MOST));
  }

  /// When these clocks stood still and why, by clock.
  public Map<ClockId, List<ClockPause>> pauses(Viewer viewer, Collection<RunningClock> clocks) {
    authority.require(viewer, Permission.STAFF);
    return pauses.of(clocks.stream().map(each -> each.id().value()).toList()).stream()
        .collect(Collectors.groupingBy(ClockPause::clock));
  }

  /// The latest gaps between two looks at the clocks.
  public List<TimeGap> gaps(Viewer viewer) {
    authority.require(viewer, Permission.STAFF);
    return looks.gaps(GAPS);
  }
}
