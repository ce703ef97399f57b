package org.bellbuoy.duty;

import org.bellbuoy.deadlines.ClockPassed;
import org.bellbuoy.deadlines.ClockPaused;
import org.bellbuoy.deadlines.ClockStopped;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Hears of marks that were passed, and of clocks that need nobody any more. Hearing the same twice
/// changes nothing.
@Component
class HearClocks {

  private final RaiseWarning raise;
  private final WarningStore store;

  HearClocks(RaiseWarning raise, WarningStore store) {
    this.raise = raise;
    this.store = store;
  }

  @ApplicationModuleListener
  void on(ClockPassed passed) {
    raise.execute(passed);
  }

  @ApplicationModuleListener
  void on(ClockStopped stopped) {
    store.close(stopped.clock().value(), stopped.at());
  }

  @ApplicationModuleListener
  void on(ClockPaused paused) {
    store.close(paused.clock().value(), paused.at());
  }
}
