package org.bellbuoy.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Nothing of a case is erased while somebody holds it, whatever a rule or two leads say.
///
/// @param reason why, in the words of whoever placed it; empty once the case was erased
/// @param liftedAt when it ended, or null while it stands
public record LegalHold(
    String reason,
    UUID placedBy,
    Instant placedAt,
    @Nullable UUID liftedBy,
    @Nullable Instant liftedAt) {

  public boolean stands() {
    return liftedAt == null;
  }
}
