package org.bellbuoy.notices;

import org.bellbuoy.intake.ReturnedLetters;
import org.springframework.stereotype.Component;

/// Notes of a notice that it came back.
@Component
class HearReturned implements ReturnedLetters {

  private final DeliveryStore store;
  private final SettleNotice settle;

  HearReturned(DeliveryStore store, SettleNotice settle) {
    this.store = store;
    this.settle = settle;
  }

  @Override
  public boolean heed(String messageId, boolean forGood) {
    if (messageId.isEmpty() || !store.isOurs(messageId)) {
      return false;
    }
    if (forGood) {
      settle.cameBack(messageId);
    }
    return true;
  }
}
