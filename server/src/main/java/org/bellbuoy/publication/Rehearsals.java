package org.bellbuoy.publication;

import java.util.Objects;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// What would change if it were published now: prints for real and takes everything back.
@Component
public class Rehearsals {

  private final Press press;
  private final TransactionTemplate transaction;

  Rehearsals(Press press, PlatformTransactionManager manager) {
    this.press = press;
    this.transaction = new TransactionTemplate(manager);
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /// Refuses what [PublishRevision] would refuse.
  public Published of(Viewer viewer, AdvisoryId id, String hash) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          status.setRollbackOnly();
          return press.print(viewer, id, hash);
        }));
  }
}
