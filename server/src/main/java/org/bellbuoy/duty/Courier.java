package org.bellbuoy.duty;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Carries a neutral sentence to a person, and to the hooks.
interface Courier {

  /// @param about what it belongs to
  /// @param words whole neutral sentences
  void tell(UUID about, UUID person, String words);

  /// @param event what happened, as programs read it
  void announce(UUID about, String event, String words, Instant at, @Nullable Instant due);
}
