package org.bellbuoy.notices;

import org.bellbuoy.intake.ReturnedLetters;
import org.springframework.stereotype.Component;

/// Notes of a notice that it came back.
@Component
class HearReturned implements ReturnedLetters {

  private final DeliveryStore store;

  HearReturned(DeliveryStore store) {
    this.store = store;
  }

  @Override
  public boolean heed(String messageId, boolean forGood) {
    if (messageId.isEmpty() || !store.isOurs(messageId)) {
      return false;
    }
    if (forGood) {
      store.cameBack(messageId);
    }
    return true;
  }
}
