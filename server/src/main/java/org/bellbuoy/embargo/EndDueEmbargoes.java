package org.bellbuoy.embargo;

import java.time.Clock;
import java.util.List;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends the agreed silences whose moment has come.
@Component
public class EndDueEmbargoes {

  private static final int AT_ONCE = 50;

  private final EmbargoStore store;
  private final LiftEmbargo lift;
  private final Clock clock;

  EndDueEmbargoes(EmbargoStore store, LiftEmbargo lift, Clock clock) {
    this.store = store;
    this.lift = lift;
    this.clock = clock;
  }

  /// @return how many were ended
  @Transactional
  public int end() {
    List<Embargo> due = store.due(clock.instant(), AT_ONCE);
    due.forEach(
        each -> lift.lift(new Viewer.Machine(), each.id(), each.version(), Ending.DATE_REACHED));
    return due.size();
  }
}
