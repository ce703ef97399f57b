package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody changed a draft; an approval it had is void.
///
/// @param about the advisory
public record DraftEdited(Actor by, Instant at, UUID about, UUID revision) implements DomainEvent {}
