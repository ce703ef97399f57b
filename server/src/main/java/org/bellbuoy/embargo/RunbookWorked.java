package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A step of the runbook was taken or done.
///
/// @param about the embargo
public record RunbookWorked(Actor by, Instant at, UUID about, RunbookStep.Name step, boolean done)
    implements DomainEvent {}
