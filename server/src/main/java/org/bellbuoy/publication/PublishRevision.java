package org.bellbuoy.publication;

import java.util.UUID;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.cases.AdvanceCase;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.CrashPoint;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Makes an approved revision public. It cannot be undone: from the commit on, everybody reads it.
///
/// One transaction: what was approved, the page, the signed document and every index become visible
/// together or not at all. A case that is scheduled is being published from then on.
///
/// Refuses: what [org.bellbuoy.advisories.Approvals] refuses, red gates, an embargo that stands,
/// [PublicationRefusal.DocumentInvalid], [PublicationRefusal.NotForEverybody].
@Component
public class PublishRevision {

  private final Press press;
  private final Advisories advisories;
  private final AdvanceCase cases;

  PublishRevision(Press press, Advisories advisories, AdvanceCase cases) {
    this.press = press;
    this.advisories = advisories;
    this.cases = cases;
  }

  /// @param hash of the content that the publisher has before them
  @Transactional
  public Published publish(Viewer by, AdvisoryId id, String hash) {
    Published published = press.print(by, id, hash);
    UUID about = advisories.get(by, id).caseId();
    if (about != null) {
      cases.advance(by, new CaseId(about), CaseState.PUBLISHING);
    }
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
