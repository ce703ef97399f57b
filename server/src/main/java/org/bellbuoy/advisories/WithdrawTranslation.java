package org.bellbuoy.advisories;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a translation back: readers get the original in its place as soon as the translations of
/// the advisory are published again.
///
/// Refuses: [TranslationRefusal.WithdrawnAlready], `ChangedMeanwhile`.
@Component
public class WithdrawTranslation {

  private final TranslationWork work;
  private final Rights rights;

  WithdrawTranslation(TranslationWork work, Rights rights) {
    this.work = work;
    this.rights = rights;
  }

  /// @param expected the translation's version that was read
  @Transactional
  public void withdraw(Viewer by, AdvisoryId id, String language, String passage, long expected) {
    Advisory advisory = rights.hold(by, Permission.DRAFT_ADVISORY, id);
    Translation there = work.required(advisory, language, passage, expected).find().orElseThrow();
    if (there.state() == TranslationState.WITHDRAWN) {
      throw new TranslationRefusal.WithdrawnAlready().refused();
    }
    work.bring(by, advisory, there, work.did(by, TranslationState.WITHDRAWN, false, false));
  }
}
