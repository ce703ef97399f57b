package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A reporter has our promise in writing.
///
/// @param about the report
public record SafeHarbourGiven(Actor by, Instant at, UUID about, int policyVersion)
    implements DomainEvent {}
