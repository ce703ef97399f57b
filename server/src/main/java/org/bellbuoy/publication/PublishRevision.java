package org.bellbuoy.publication;

import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.CrashPoint;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Makes an approved revision public. It cannot be undone: from the commit on, everybody reads it.
///
/// One transaction: what was approved, the page, the signed document and every index become visible
/// together or not at all.
///
/// Refuses: what [org.bellbuoy.advisories.Approvals] refuses, red gates, an embargo that stands,
/// [PublicationRefusal.DocumentInvalid], [PublicationRefusal.NotForEverybody].
@Component
public class PublishRevision {

  private final Press press;

  PublishRevision(Press press) {
    this.press = press;
  }

  /// @param hash of the content that the publisher has before them
  @Transactional
  public Published publish(Viewer by, AdvisoryId id, String hash) {
    Published published = press.print(by, id, hash);
    CrashPoint.here("publication.bake.before-commit");
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            CrashPoint.here("publication.bake.after-commit");
          }
        });
    return published;
  }
}
