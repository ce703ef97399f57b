package org.bellbuoy.audit;

import org.bellbuoy.kernel.DomainEvent;
import org.bellbuoy.kernel.Witness;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears all news inside the transaction that tells it. When the leaf fails, so does the deed.
@Component
class HearEverything {

  private final Witness witness;

  HearEverything(Witness witness) {
    this.witness = witness;
  }

  @EventListener
  void hear(DomainEvent news) {
    witness.saw(news);
  }
}
