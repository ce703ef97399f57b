package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.embargo.EmbargoId;
import org.jspecify.annotations.Nullable;

/// An advisory as the desk knows it; what it says is in its revisions.
///
/// @param code what stands in the desk's addresses
/// @param circle who may know; null for what was public before it came here
/// @param caseId the case it comes from, or null
/// @param trackingId its public number, given when a revision is first frozen
public record Advisory(
    AdvisoryId id,
    String code,
    Origin origin,
    AdvisoryState state,
    @Nullable EmbargoId circle,
    @Nullable UUID caseId,
    @Nullable String trackingId,
    @Nullable Instant initialRelease,
    @Nullable Instant currentRelease,
    @Nullable Instant nextUpdateBy,
    Instant openedAt,
    long version) {

  /// When it became as it is: published last, or begun.
  Instant asOf() {
    return currentRelease == null ? openedAt : currentRelease;
  }

  /// Whether more was promised by a moment that has passed.
  public boolean overdue(Instant now) {
    return nextUpdateBy != null && state == AdvisoryState.INTERIM && nextUpdateBy.isBefore(now);
  }
}
