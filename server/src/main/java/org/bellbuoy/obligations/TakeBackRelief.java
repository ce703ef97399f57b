package org.bellbuoy.obligations;

import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes back what waits for a second person, or turns it down. That it was wanted stays.
///
/// Refuses: missing, not allowed, changed meanwhile, [ObligationRefusal.NothingWaits].
@Component
public class TakeBackRelief {

  private final ObligationWriting writing;

  TakeBackRelief(ObligationWriting writing) {
    this.writing = writing;
  }

  /// @param version the version of the obligation that the viewer had read
  @Transactional
  public void takeBack(Viewer viewer, String caseCode, String code, long version) {
    Obligation known = writing.taken(viewer, caseCode, code, version).obligation();
    if (known.waiting() == null) {
      throw new ObligationRefusal.NothingWaits().refused();
    }
    writing.keep(
        viewer,
        known.waitingFor(null),
        ObligationStep.of(ObligationStep.Kind.WITHDRAWN, writing.now(), viewer.actor(), ""));
  }
}
