package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Something was done to contain an incident.
///
/// @param about the report
public record FirstActionTaken(Actor by, Instant at, UUID about, FirstAction.Kind action)
    implements DomainEvent {}
