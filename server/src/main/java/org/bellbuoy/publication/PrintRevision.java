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

/// The step of a run that makes an approved revision public: what was approved, the page, the
/// signed documents and every index become visible together or not at all.
///
/// Refuses what [Press] refuses.
@Component
class PrintRevision {

  private final Press press;
  private final Advisories advisories;
  private final AdvanceCase cases;

  PrintRevision(Press press, Advisories advisories, AdvanceCase cases) {
    this.press = press;
    this.advisories = advisories;
    this.cases = cases;
  }

  @Transactional
  public Published print(Viewer by, AdvisoryId id, String hash) {
    return print(by, by, id, hash);
  }

  /// @param ordered whose decision it was; a case goes to *publishing* by a publisher only
  @Transactional
  public Published print(Viewer by, Viewer ordered, AdvisoryId id, String hash) {
    Published published = press.print(by, id, hash);
    UUID about = advisories.get(by, id).caseId();
    if (about != null) {
      cases.advance(ordered, new CaseId(about), CaseState.PUBLISHING);
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
