package org.bellbuoy.kernel;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The only mouth of the house: publishes a [DomainEvent] inside the transaction that made it true.
///
/// An event published outside a transaction would be kept although nothing happened, so that is
/// refused.
@Component
public class News {

  private final ApplicationEventPublisher publisher;

  public News(ApplicationEventPublisher publisher) {
    this.publisher = publisher;
  }

  public void tell(DomainEvent event) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException(
          event.getClass().getSimpleName() + " was told outside a transaction");
    }
    publisher.publishEvent(event);
  }
}
