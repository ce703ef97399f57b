package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody read far more than usual; two others were told.
///
/// @param about the reader
public record ReadingAlarmRaised(Actor by, Instant at, UUID about, int items, int usual)
    implements DomainEvent {}
