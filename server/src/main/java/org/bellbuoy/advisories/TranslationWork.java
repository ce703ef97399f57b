package org.bellbuoy.advisories;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;

/// What the deeds on one translation have in common: they find it beside its passage, and bring it
/// into its next state.
@Component
class TranslationWork {

  private final TranslationVault vault;
  private final ShownRevision shown;
  private final RevisionStore revisions;
  private final DraftVault drafts;
  private final Rights rights;
  private final Clock clock;
  private final News news;

  TranslationWork(
      TranslationVault vault,
      ShownRevision shown,
      RevisionStore revisions,
      DraftVault drafts,
      Rights rights,
      Clock clock,
      News news) {
    this.vault = vault;
    this.shown = shown;
    this.revisions = revisions;
    this.drafts = drafts;
    this.rights = rights;
    this.clock = clock;
    this.news = news;
  }

  /// The passage of this name in the revision that is written on, or in the last one; whatever is
  /// wrong with either is noted.
  Optional<TranslatedPassage> find(
      Reading reading, Advisory advisory, String language, String passage) {
    Content content = shown.content(advisory);
    Optional<Language> known =
        TypedTranslation.language(reading, language, content.particulars().lang());
    Optional<Passage> at =
        Passage.of(content).stream().filter(each -> each.key().equals(passage)).findFirst();
    if (at.isEmpty()) {
      reading.flaw("passage", "There is no passage of this name.");
    }
    return known.flatMap(tag -> at.map(each -> beside(advisory, tag, each)));
  }

  private TranslatedPassage beside(Advisory advisory, Language language, Passage passage) {
    return new TranslatedPassage(
        passage, vault.find(advisory.id(), language, passage.key()).orElse(null));
  }

  /// A passage with a translation, in the version that was read.
  TranslatedPassage required(Advisory advisory, String language, String passage, long expected) {
    Reading reading = new Reading();
    Optional<TranslatedPassage> at = find(reading, advisory, language, passage);
    reading.finish();
    TranslatedPassage there =
        at.filter(each -> each.find().isPresent())
            .orElseThrow(
                () -> Invalid.of("passage", "It is not translated into this language.").refused());
    requireVersion(there.version(), expected);
    return there;
  }

  static void requireVersion(long current, long expected) {
    if (current != expected) {
      throw new ChangedMeanwhile(current).refused();
    }
  }

  /// Brings it into a state. A frozen revision that holds other words of it is a draft again.
  void bring(Viewer by, Advisory advisory, Translation was, Translation.Did did) {
    Translation next =
        new Translation(
            was.id(),
            was.language(),
            was.passage(),
            was.original(),
            was.text(),
            did.state(),
            Stream.concat(was.deeds().stream(), Stream.of(did)).toList(),
            was.version() + 1);
    vault.keep(advisory, next);
    if (did.state() != TranslationState.REVIEWED) {
      thaw(advisory, next);
    }
    news.tell(
        new TranslationChanged(
            by.actor(), did.at(), advisory.id().value(), was.id().value(), did.state()));
  }

  /// What this viewer does now.
  Translation.Did did(Viewer by, TranslationState state, boolean wrote, boolean alone) {
    return new Translation.Did(state, wrote, alone, rights.person(by), clock.instant());
  }

  private void thaw(Advisory advisory, Translation changed) {
    revisions
        .underWay(advisory.id())
        .filter(revision -> revision.hash() != null)
        .filter(revision -> holds(drafts.frozen(revision.id()).translations(), changed))
        .ifPresent(revision -> revisions.thaw(revision.id()));
  }

  private static boolean holds(List<Wording> frozen, Translation changed) {
    return frozen.stream()
        .anyMatch(each ->
            each.language().equals(changed.language()) && each.passage().equals(changed.passage()));
  }
}
