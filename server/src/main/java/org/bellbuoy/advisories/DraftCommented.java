package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody said something about a field of a draft.
///
/// @param about the advisory
public record DraftCommented(Actor by, Instant at, UUID about, UUID comment)
    implements DomainEvent {}
