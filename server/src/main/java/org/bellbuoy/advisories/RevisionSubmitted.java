package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A revision is frozen and waits for a second person.
///
/// @param about the advisory
public record RevisionSubmitted(Actor by, Instant at, UUID about, UUID revision, String hash)
    implements DomainEvent {}
