package org.bellbuoy.web.page;

import java.util.Locale;

/// A severity level as a pill shows it: always the word, never the colour alone.
public enum Level {
  CRITICAL,
  HIGH,
  MEDIUM,
  LOW,
  NONE;

  /// The level called by a word in any case, `NONE` for every other word.
  public static Level of(String word) {
    for (var level : values()) {
      if (level.name().equalsIgnoreCase(word.strip())) {
        return level;
      }
    }
    return NONE;
  }

  /// The CSS class, and the key of its word in `messages/web.properties` after `level.`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
