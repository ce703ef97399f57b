package org.bellbuoy.fixes;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.cases.CaseId;
import org.jspecify.annotations.Nullable;

/// The work on one stream of one case.
///
/// @param code what it is called outside
/// @param expectedAt when customers can get the fix, as estimated last; null while nobody knows
public record FixWork(
    UUID id,
    String code,
    CaseId about,
    Place place,
    @Nullable UUID owner,
    FixState state,
    @Nullable Instant expectedAt,
    Instant openedAt,
    Instant movedAt,
    long version) {

  public Optional<UUID> findOwner() {
    return Optional.ofNullable(owner);
  }

  public Optional<Instant> findExpectedAt() {
    return Optional.ofNullable(expectedAt);
  }

  /// The estimate has passed, and the work is not done.
  public boolean overdue(Instant now) {
    return !state.done() && expectedAt != null && expectedAt.isBefore(now);
  }

  /// Whole days since the work was planned.
  public long days(Instant now) {
    return Math.max(0, Duration.between(openedAt, now).toDays());
  }

  FixWork ownedBy(UUID person) {
    return new FixWork(
        id, code, about, place, person, state, expectedAt, openedAt, movedAt, version);
  }

  FixWork expected(@Nullable Instant at) {
    return new FixWork(id, code, about, place, owner, state, at, openedAt, movedAt, version);
  }

  FixWork moved(FixState to, Instant now) {
    return new FixWork(id, code, about, place, owner, to, expectedAt, openedAt, now, version);
  }
}
