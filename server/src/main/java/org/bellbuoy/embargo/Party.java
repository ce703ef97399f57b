package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody outside the house who owes the silence and may be let in at the counter.
///
/// @param code names the party in addresses
/// @param name sealed at rest
/// @param until when the invitation runs out; null for a reporter, who has none
/// @param revokedAt when it was taken back, or null
public record Party(
    UUID id,
    String code,
    EmbargoId circle,
    PartyKind kind,
    String name,
    Instant since,
    @Nullable Instant until,
    @Nullable Instant revokedAt) {

  /// Is this party still one at this moment?
  public boolean standsAt(Instant now) {
    return revokedAt == null && (until == null || now.isBefore(until));
  }
}
