package org.bellbuoy.duty;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A clock has passed a mark, and whoever is on duty was told.
public record WarningRaised(Actor by, Instant at, UUID about, ClockKind kind, int percent)
    implements DomainEvent {}
