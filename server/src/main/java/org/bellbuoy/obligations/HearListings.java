package org.bellbuoy.obligations;

import org.bellbuoy.cve.CveIdRecorded;
import org.bellbuoy.policy.SurfacesChosen;
import org.bellbuoy.sightings.ListRenewed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Looks for cases that are listed as exploited whenever the list, an id of ours or the law is new.
/// Hearing it twice changes nothing.
@Component
class HearListings {

  private final OpenForListed deed;

  HearListings(OpenForListed deed) {
    this.deed = deed;
  }

  @ApplicationModuleListener
  void on(ListRenewed renewed) {
    int _ = deed.open();
  }

  @ApplicationModuleListener
  void on(CveIdRecorded recorded) {
    int _ = deed.open();
  }

  @ApplicationModuleListener
  void on(SurfacesChosen chosen) {
    int _ = deed.open();
  }
}
