package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A comment on a draft is not settled after all.
///
/// @param about the advisory
public record CommentReopened(Actor by, Instant at, UUID about, UUID comment)
    implements DomainEvent {}
