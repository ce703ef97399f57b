package org.bellbuoy.duty;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody has the duty for a while, whoever's turn it is.
public record DutyHandedOver(Actor by, Instant at, UUID about, UUID person, Instant until)
    implements DomainEvent {}
