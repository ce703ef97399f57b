package org.bellbuoy.vault.jobs;

import org.bellbuoy.vault.GoOnRenewing;
import org.bellbuoy.vault.RewrapKeys;
import org.bellbuoy.vault.TakeInKeys;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Takes in what the street sealed, and goes on with rotations and renewals that are under way.
@Component
class KeepKeys {

  private final TakeInKeys take;
  private final RewrapKeys rewrap;
  private final GoOnRenewing renew;

  KeepKeys(TakeInKeys take, RewrapKeys rewrap, GoOnRenewing renew) {
    this.take = take;
    this.rewrap = rewrap;
    this.renew = renew;
  }

  @Scheduled(fixedDelay = 1000)
  void keep() {
    int _ = take.takeIn();
    rewrap.goOn();
    int _ = renew.goOn();
  }
}
