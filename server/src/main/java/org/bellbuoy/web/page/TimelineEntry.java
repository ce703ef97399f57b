package org.bellbuoy.web.page;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One thing that happened, on a timeline.
///
/// @param what the deed in a few words
/// @param who the actor's name
/// @param text what was written, or null
public record TimelineEntry(Instant at, Side side, String what, String who, @Nullable String text) {

  /// Inside notes and outward messages differ by word, place and colour.
  public enum Side {
    /// Seen by the circle only.
    INTERNAL,
    /// Sent to the reporter or another outsider.
    OUTWARD,
    /// Came from the reporter or another outsider.
    INWARD,
    /// Done by the machine, or a change of state.
    EVENT;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
