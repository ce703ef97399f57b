package org.bellbuoy.intake;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Gives every reporter our promise in writing, once the report was taken in.
@Component
class HearOfReports {

  private final GiveSafeHarbour harbour;

  HearOfReports(GiveSafeHarbour harbour) {
    this.harbour = harbour;
  }

  @ApplicationModuleListener
  void on(ReportReceived received) {
    harbour.give(new ReportId(received.about()));
  }
}
