package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody holds a comment on a draft to be settled.
///
/// @param about the advisory
public record CommentResolved(Actor by, Instant at, UUID about, UUID comment)
    implements DomainEvent {}
