package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/// A revision of an advisory can be read by everybody. Told in the transaction that made it so.
///
/// @param about the advisory
/// @param caseId the case it comes from, or null
/// @param mustActAgain whether a reader who has acted must act again
public record AdvisoryPublished(
    Actor by,
    Instant at,
    UUID about,
    UUID revision,
    @Nullable UUID caseId,
    AdvisoryState state,
    Purpose purpose,
    boolean mustActAgain,
    String hash)
    implements DomainEvent {}
