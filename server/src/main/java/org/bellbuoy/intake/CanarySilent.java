package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// No canary arrives by a way in; whoever is on duty was told.
///
/// @param about the first canary that is missing
public record CanarySilent(Actor by, Instant at, UUID about, CanaryPath path)
    implements DomainEvent {}
