package org.bellbuoy.operations;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// This house was made out of a backup; told at its first start.
///
/// @param about the epoch that begins
public record HouseRestored(Actor by, Instant at, UUID about) implements DomainEvent {}
