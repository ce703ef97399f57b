package org.bellbuoy.notices;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody said who is told first of a revision.
///
/// @param about the revision
public record PilotChosen(Actor by, Instant at, UUID about, PilotKind pilot)
    implements DomainEvent {}
