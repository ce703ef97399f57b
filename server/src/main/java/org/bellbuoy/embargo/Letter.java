package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message between the house and one party.
///
/// @param person which of us wrote it; null when the party did
public record Letter(UUID id, @Nullable UUID person, Instant at, String text) {

  public boolean ours() {
    return person != null;
  }
}
