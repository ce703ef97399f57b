package org.bellbuoy.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A token for scripts as its owner sees it: everything but the secret.
///
/// @param code what names it in addresses
/// @param roles the most it may do; never more than its owner may at that moment
public record ApiToken(
    UUID id,
    String code,
    String label,
    Set<Role> roles,
    Reach reach,
    Instant createdAt,
    Instant expiresAt,
    Optional<Instant> usedAt) {

  public ApiToken {
    roles = Set.copyOf(roles);
  }
}
