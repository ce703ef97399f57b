package org.bellbuoy.cases;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.embargo.EmbargoId;
import org.jspecify.annotations.Nullable;

/// A case as a member of its circle sees it.
///
/// @param code ten random characters, all that may stand in an address
/// @param title what it is about; sealed at rest
/// @param embargo the circle of people who may know of it
/// @param owner who works on it, or null
/// @param wasAccepted kept for ever once true: such a case ends only told, excepted or disproved
/// @param exploited whether somebody is known to use it against customers
/// @param version counts the changes; deeds take the one that was read
public record CaseFile(
    CaseId id,
    String code,
    String title,
    CaseState state,
    EmbargoId embargo,
    @Nullable UUID owner,
    boolean wasAccepted,
    boolean exploited,
    Instant openedAt,
    Instant movedAt,
    long version) {

  public Optional<UUID> findOwner() {
    return Optional.ofNullable(owner);
  }
}
