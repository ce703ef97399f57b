package org.bellbuoy.operations;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A new master key is in force; the data keys are being wrapped under it.
///
/// @param about this rotation
public record KeyRotationBegun(Actor by, Instant at, UUID about) implements DomainEvent {}
