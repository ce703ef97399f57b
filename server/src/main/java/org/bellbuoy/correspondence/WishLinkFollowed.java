package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody answered at the street by a link that may be one of ours.
///
/// @param about the answer
public record WishLinkFollowed(Actor by, Instant at, UUID about) implements DomainEvent {}
