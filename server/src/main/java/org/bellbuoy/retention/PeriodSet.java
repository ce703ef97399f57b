package org.bellbuoy.retention;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody said how long a kind of data is kept.
///
/// @param about the rule
/// @param from when it takes the place of the one before
public record PeriodSet(
    Actor by, Instant at, UUID about, RetentionKind kind, int days, Instant from)
    implements DomainEvent {}
