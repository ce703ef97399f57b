package org.bellbuoy.vault.jobs;

import org.bellbuoy.vault.RewrapKeys;
import org.bellbuoy.vault.TakeInKeys;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Takes in what the street sealed, and goes on with a rotation that is under way.
@Component
class KeepKeys {

  private final TakeInKeys take;
  private final RewrapKeys rewrap;

  KeepKeys(TakeInKeys take, RewrapKeys rewrap) {
    this.take = take;
    this.rewrap = rewrap;
  }

  @Scheduled(fixedDelay = 1000)
  void keep() {
    int _ = take.takeIn();
    rewrap.goOn();
  }
}
