package org.bellbuoy.duty;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody will be there after all.
public record AbsenceTakenBack(Actor by, Instant at, UUID about, UUID person)
    implements DomainEvent {}
