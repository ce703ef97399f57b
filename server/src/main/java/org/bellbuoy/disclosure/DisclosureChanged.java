package org.bellbuoy.disclosure;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/// The rule of 24 hours was looked at again, or somebody decided.
///
/// @param about the case
/// @param change what changed, where it was looked at again
/// @param reason of the closed list, where somebody decided
public record DisclosureChanged(
    Actor by,
    Instant at,
    UUID about,
    DecisionStep.Kind what,
    @Nullable Change change,
    @Nullable DisableReason reason,
    Disabling answer,
    Outcome outcome)
    implements DomainEvent {}
