package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A revision will not be published.
///
/// @param about the advisory
public record RevisionAbandoned(Actor by, Instant at, UUID about, UUID revision)
    implements DomainEvent {}
