package org.bellbuoy.advisories;

import java.util.Optional;
import org.bellbuoy.kernel.Reading;

/// What somebody typed as the translation of a passage.
///
/// @param language the tag of a language
/// @param passage the key of the passage
/// @param state `draft`, or `proposed` to ask for a review
/// @param version the translation's version that the writer had read; 0 for the first words
public record TypedTranslation(
    String language, String passage, String text, String state, long version) {

  /// @param original the tag of the language in which the advisory is written
  static Optional<Language> language(Reading reading, String typed, String original) {
    Optional<Language> known = Language.find(typed);
    if (known.isEmpty()) {
      reading.flaw("language", "Enter the tag of a language, such as de or pt-BR.");
    } else if (known.get().tag().equalsIgnoreCase(original)) {
      reading.flaw("language", "The advisory is written in this language already.");
    }
    return known;
  }
}
