package org.bellbuoy.advisories;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A passage beside what there is of it in another language.
public record TranslatedPassage(Passage passage, @Nullable Translation translation) {

  public Optional<Translation> find() {
    return Optional.ofNullable(translation);
  }

  /// Whether somebody changed the original since it was translated.
  public boolean outdated() {
    return translation != null
        && translation.state() != TranslationState.WITHDRAWN
        && !translation.original().equals(passage.original());
  }

  /// Whether it may be published: reviewed, and of the very words that stand there.
  public boolean ready() {
    return translation != null && translation.state() == TranslationState.REVIEWED && !outdated();
  }

  /// Whether it is in words that somebody read, or waits for that, beside the words that stand.
  boolean offered() {
    return translation != null
        && !outdated()
        && (translation.state() == TranslationState.REVIEWED
            || translation.state() == TranslationState.PROPOSED);
  }

  /// To be given back with a deed; 0 where nothing is translated yet.
  public long version() {
    return translation == null ? 0 : translation.version();
  }
}
