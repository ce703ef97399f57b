package org.bellbuoy.retention;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How long a kind of data is kept, from some instant on. Rules are dated data.
///
/// @param coming the period that takes its place, or null
/// @param comingFrom from when on, or null
public record Period(
    RetentionKind kind, int days, @Nullable Integer coming, @Nullable Instant comingFrom) {

  /// What became due before this is over.
  Instant overBefore(Instant now) {
    return now.minus(Duration.ofDays(days));
  }
}
