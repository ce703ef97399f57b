package org.bellbuoy.disclosure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How one occasion stands.
///
/// @param holds whether something is to be published on it
/// @param met whether that stands in public
/// @param why in a sentence
/// @param since from when on it has held without, or null
public record OccasionStanding(
    Occasion occasion, boolean holds, boolean met, String why, @Nullable Instant since) {

  /// Something is to be published and is not.
  public boolean unmet() {
    return holds && !met;
  }

  OccasionStanding since(@Nullable Instant at) {
    return new OccasionStanding(occasion, holds, met, why, at);
  }
}
