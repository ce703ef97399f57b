package org.bellbuoy.advisories;

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
  static Language language(Reading reading, String typed, String original) {
    Language known = Language.find(typed).orElse(null);
    if (known == null) {
      reading.flaw("language", "Enter the tag of a language, such as de or pt-BR.");
    } else if (known.tag().equalsIgnoreCase(original)) {
      reading.flaw("language", "The advisory is written in this language already.");
    }
    if (known == null) {
      reading.finish();
      throw new IllegalStateException("A flaw was noted");
    }
    return known;
  }
}
