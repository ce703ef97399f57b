package org.bellbuoy.incidents;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// An incident was raised, or something about it changed.
///
/// @param about the incident
/// @param state where it stands now
public record IncidentChanged(
    Actor by, Instant at, UUID about, IncidentStep.Kind what, IncidentState state)
    implements DomainEvent {}
