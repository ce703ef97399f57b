package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// What arrived is a canary of ours and no report; it was taken out.
///
/// @param about the report or message that arrived
public record CanaryPassed(Actor by, Instant at, UUID about, CanaryPath path)
    implements DomainEvent {}
