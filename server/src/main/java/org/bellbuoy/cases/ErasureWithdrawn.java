package org.bellbuoy.cases;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A proposal to erase a case was taken back.
///
/// @param about the case
public record ErasureWithdrawn(Actor by, Instant at, UUID about) implements DomainEvent {}
