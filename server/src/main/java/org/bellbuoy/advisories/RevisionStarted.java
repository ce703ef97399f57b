package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A further revision of a published advisory was begun.
///
/// @param about the advisory
public record RevisionStarted(Actor by, Instant at, UUID about, UUID revision)
    implements DomainEvent {}
