package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A second person approved exactly the content with this hash.
///
/// @param about the advisory
public record RevisionApproved(Actor by, Instant at, UUID about, UUID revision, String hash)
    implements DomainEvent {}
