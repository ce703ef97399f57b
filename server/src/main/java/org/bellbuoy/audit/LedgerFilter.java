package org.bellbuoy.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which entries are wanted; what is null asks for nothing.
public record LedgerFilter(
    @Nullable String what,
    @Nullable UUID about,
    @Nullable UUID by,
    @Nullable Instant from,
    @Nullable Instant until) {

  public static LedgerFilter all() {
    return new LedgerFilter(null, null, null, null, null);
  }
}
