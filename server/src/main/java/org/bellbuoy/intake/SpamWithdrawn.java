package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// What was said to be spam is no longer said to be.
///
/// @param about the report
public record SpamWithdrawn(Actor by, Instant at, UUID about) implements DomainEvent {}
