package org.bellbuoy.obligations;

import org.bellbuoy.policy.SurfacesChosen;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Stops the clocks of a law that is taken out, and lets them run as they were when it is chosen
/// again. Hearing it twice changes nothing.
@Component
class HearLaws {

  private final ObligationStore store;
  private final LegalClocks clocks;

  HearLaws(ObligationStore store, LegalClocks clocks) {
    this.store = store;
    this.clocks = clocks;
  }

  @ApplicationModuleListener
  void on(SurfacesChosen chosen) {
    store.asking().forEach(clocks::keep);
  }
}
