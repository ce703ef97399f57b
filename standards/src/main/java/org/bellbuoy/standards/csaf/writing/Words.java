package org.bellbuoy.standards.csaf.writing;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The words that both versions of CSAF have for ours.
final class Words {
  private Words() {}

  static String of(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  static @Nullable String of(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }
}
