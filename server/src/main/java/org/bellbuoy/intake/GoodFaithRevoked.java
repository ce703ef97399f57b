package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A lead and somebody of legal took back, for what is done from now on, what a reporter was
/// promised; the reporter is told.
///
/// @param about the report
public record GoodFaithRevoked(Actor by, Instant at, UUID about, UUID proposedBy)
    implements DomainEvent {}
