package org.bellbuoy.fixes.desk;

import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// Reads which of several values a form chose.
final class Chosen {

  private Chosen() {}

  static <E extends Enum<E>> E of(String field, @Nullable String typed, Class<E> type) {
    Reading reading = new Reading();
    var choice = reading.choice(field, typed, type);
    reading.finish();
    return choice.orElseThrow();
  }
}
