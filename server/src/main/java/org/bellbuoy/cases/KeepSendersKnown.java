package org.bellbuoy.cases;

import java.util.UUID;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.KnownSenders;
import org.bellbuoy.intake.ReportLinked;
import org.bellbuoy.intake.SubjectId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Whoever reported a case that was accepted is a known sender.
@Component
class KeepSendersKnown {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final Cases cases;
  private final KnownSenders senders;

  KeepSendersKnown(Cases cases, KnownSenders senders) {
    this.cases = cases;
    this.senders = senders;
  }

  @ApplicationModuleListener
  void on(CaseMoved moved) {
    know(moved.about());
  }

  @ApplicationModuleListener
  void on(ReportLinked linked) {
    know(linked.subject());
  }

  private void know(UUID id) {
    cases
        .find(HOUSE, new CaseId(id))
        .filter(CaseFile::wasAccepted)
        .ifPresent(_ -> senders.know(new SubjectId(id)));
  }
}
