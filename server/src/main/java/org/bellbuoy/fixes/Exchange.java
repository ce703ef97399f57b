package org.bellbuoy.fixes;

import java.time.Instant;
import org.bellbuoy.kernel.Actor;

/// Something that went to a counterpart, or came from there. Entries are only ever added.
///
/// @param happenedAt when it went or came; it may be noted later
/// @param by who noted it
public record Exchange(Kind kind, Instant happenedAt, Instant notedAt, Actor by, String text) {

  /// What sort it is.
  public enum Kind {
    /// We told them of the flaw.
    REPORTED("we reported"),
    /// They wrote to us.
    ANSWERED("they answered"),
    /// We gave them our fix (Regulation (EU) 2024/2847, Article 13(6)).
    FIX_SHARED("we shared the fix");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
