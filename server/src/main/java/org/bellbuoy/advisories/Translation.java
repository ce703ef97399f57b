package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// One passage in another language, opened, with all that was done to it.
///
/// @param original the words that were translated
/// @param deeds what was done to it, in order
public record Translation(
    TranslationId id,
    Language language,
    String passage,
    String original,
    String text,
    TranslationState state,
    List<Did> deeds,
    long version) {

  public Translation {
    deeds = List.copyOf(deeds);
  }

  /// Somebody brought it into a state.
  ///
  /// @param wrote whether they wrote words of it
  /// @param alone whether they reviewed their own words, because there was nobody else
  public record Did(
      TranslationState state, boolean wrote, boolean alone, UUID person, Instant at) {}

  /// Everybody who wrote on it: none of them may review it.
  public Set<UUID> hands() {
    return deeds.stream()
        .filter(Did::wrote)
        .map(Did::person)
        .collect(Collectors.toUnmodifiableSet());
  }

  public Did last() {
    return deeds.getLast();
  }

  Wording wording() {
    return new Wording(language, passage, original, text);
  }
}
