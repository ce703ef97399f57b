package org.bellbuoy.operations;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A person holds back whatever would leave the house.
///
/// @param about the epoch that ends
public record OutwardWasHeld(Actor by, Instant at, UUID about) implements DomainEvent {}
