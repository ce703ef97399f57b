package org.bellbuoy.notices;

import java.util.Locale;
import java.util.Optional;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// Which of the customers who would be told one wants to see, as asked.
///
/// @param q part of a name, or of a number in the register
/// @param way `mail`, `telephone`, `post` or `nobody`
public record PreviewChoice(@Nullable String q, @Nullable String way) {

  private static final int LONGEST = 200;

  record Read(String q, Optional<Way> way) {

    boolean isAll() {
      return q.isEmpty() && way.isEmpty();
    }
  }

  /// Refuses: invalid.
  Read read() {
    Reading reading = new Reading();
    String words = reading.optionalLine("q", q, LONGEST).toLowerCase(Locale.ROOT);
    Optional<Way> by =
        way == null || way.isBlank() ? Optional.empty() : reading.choice("way", way, Way.class);
    reading.finish();
    return new Read(words, by);
  }
}
