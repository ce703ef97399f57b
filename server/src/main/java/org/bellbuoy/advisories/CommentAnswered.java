package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody answered a comment on a draft.
///
/// @param about the advisory
public record CommentAnswered(Actor by, Instant at, UUID about, UUID comment)
    implements DomainEvent {}
