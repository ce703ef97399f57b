package org.bellbuoy.advisories;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes one passage in another language, bound to the words that it translates. A review it had
/// is void.
///
/// Refuses: [ChangedMeanwhile], a flaw where the language is none or is that of the original.
@Component
public class WriteTranslation {

  private final TranslationWork work;
  private final Rights rights;
  private final Ids ids;

  WriteTranslation(TranslationWork work, Rights rights, Ids ids) {
    this.work = work;
    this.rights = rights;
    this.ids = ids;
  }

  /// @param typed what was typed, and the version that the writer had read
  @Transactional
  public void write(Viewer by, AdvisoryId id, TypedTranslation typed) {
    Advisory advisory = rights.hold(by, Permission.DRAFT_ADVISORY, id);
    Reading reading = new Reading();
    Optional<TranslatedPassage> found =
        work.find(reading, advisory, typed.language(), typed.passage());
    String text =
        found.map(at -> text(reading, at.passage(), typed)).orElseGet(() -> text(reading, typed));
    TranslationState state = state(reading, typed.state());
    reading.finish();
    TranslatedPassage at = found.orElseThrow();
    Passage passage = at.passage();
    Language language = Language.find(typed.language()).orElseThrow();
    TranslationWork.requireVersion(at.version(), typed.version());
    Translation was = at.find().orElseGet(() -> fresh(language, passage));
    Translation now =
        new Translation(
            was.id(),
            language,
            passage.key(),
            passage.original(),
            text,
            state,
            was.deeds(),
            was.version());
    work.bring(by, advisory, now, work.did(by, state, true, false));
  }

  private static String text(Reading reading, Passage passage, TypedTranslation typed) {
    return passage.plain()
        ? reading.line(passage.key(), typed.text(), passage.most())
        : reading.block(passage.key(), typed.text(), passage.most());
  }

  /// Whatever is said of no passage is held to the longest there is.
  private static String text(Reading reading, TypedTranslation typed) {
    return reading.block("text", typed.text(), 2 * SectionName.DETAILS.most());
  }

  private Translation fresh(Language language, Passage passage) {
    TranslationId id = new TranslationId(ids.next());
    return new Translation(
        id, language, passage.key(), "", "", TranslationState.DRAFT, List.of(), 0);
  }

  private static TranslationState state(Reading reading, String typed) {
    return switch (typed.strip().toLowerCase(Locale.ROOT)) {
      case "", "draft" -> TranslationState.DRAFT;
      case "proposed" -> TranslationState.PROPOSED;
      default -> {
        reading.flaw("state", "Choose draft or proposed.");
        yield TranslationState.DRAFT;
      }
    };
  }
}
