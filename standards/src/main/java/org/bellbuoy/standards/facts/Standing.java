package org.bellbuoy.standards.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whether the advisory still holds as a whole.
public sealed interface Standing {

  /// It holds.
  record InForce() implements Standing {}

  /// It was wrong as a whole and is taken back; the page stays with the reason.
  record Withdrawn(Instant at, String reason) implements Standing {
    public Withdrawn {
      reason = Texts.required(reason, "the reason why the advisory is withdrawn");
    }
  }

  /// Another advisory replaces it.
  record Superseded(Instant at, String byTrackingId, @Nullable String byUrl, String reason)
      implements Standing {
    public Superseded {
      byTrackingId = Texts.required(byTrackingId, "the number of the advisory that replaces this");
      byUrl = Texts.orNull(byUrl);
      reason = Texts.required(reason, "the reason why the advisory is superseded");
    }
  }

  static Standing inForce() {
    return new InForce();
  }
}
