package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The reporter was asked, at the address on record, whether a mail speaks for them.
///
/// @param about the thread
public record WishAsked(Actor by, Instant at, UUID about, WishKind kind) implements DomainEvent {}
