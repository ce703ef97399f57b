package org.bellbuoy.cve;

import org.bellbuoy.sightings.ListRenewed;
import org.bellbuoy.sightings.PublicList;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Looks for our products whenever the list of exploited flaws is new.
@Component
class HearLists {

  private final TakeUpListed deed;

  HearLists(TakeUpListed deed) {
    this.deed = deed;
  }

  @ApplicationModuleListener
  void on(ListRenewed renewed) {
    if (renewed.list() == PublicList.KEV) {
      int _ = deed.takeUp();
    }
  }
}
