package org.bellbuoy.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Nothing of a case is erased while somebody holds it, whatever a rule or two leads say.
///
/// @param reason why, in the words of whoever placed it; empty once the case was erased
/// @param liftedAt when it ended, or null while it stands
/// @param end why it was lifted; empty while it stands and once the case was erased
public record LegalHold(
    HoldGround ground,
    String reason,
    UUID placedBy,
    Instant placedAt,
    @Nullable UUID liftedBy,
    @Nullable Instant liftedAt,
    String end) {

  public boolean stands() {
    return liftedAt == null;
  }
}
