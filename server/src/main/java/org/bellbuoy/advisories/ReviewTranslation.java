package org.bellbuoy.advisories;

import org.bellbuoy.identity.Confirmed;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.SecondPerson;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A second person, who reads the language, says that a translation says what the original says.
///
/// Refuses: [TranslationRefusal.NotProposed], [TranslationRefusal.OriginalChanged],
/// [TranslationRefusal.TranslatedItThemselves], `ChangedMeanwhile`.
@Component
public class ReviewTranslation {

  private final TranslationWork work;
  private final SecondPerson second;
  private final Rights rights;

  ReviewTranslation(TranslationWork work, SecondPerson second, Rights rights) {
    this.work = work;
    this.second = second;
    this.rights = rights;
  }

  /// @param expected the translation's version that the reviewer has read
  @Transactional
  public void review(Viewer by, AdvisoryId id, String language, String passage, long expected) {
    Advisory advisory = rights.hold(by, Permission.APPROVE_ADVISORY, id);
    TranslatedPassage at = work.required(advisory, language, passage, expected);
    Translation there = at.find().orElseThrow();
    if (there.state() != TranslationState.PROPOSED) {
      throw new TranslationRefusal.NotProposed().refused();
    }
    if (at.outdated()) {
      throw new TranslationRefusal.OriginalChanged().refused();
    }
    Confirmed how =
        second.require(
            by,
            Translations.proposed(advisory, there),
            "",
            new TranslationRefusal.TranslatedItThemselves());
    boolean alone = how == Confirmed.ALONE;
    work.bring(by, advisory, there, work.did(by, TranslationState.REVIEWED, false, alone));
  }
}
