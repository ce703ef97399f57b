package org.bellbuoy.cases;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A case went from one state to another.
///
/// @param about the case
public record CaseMoved(Actor by, Instant at, UUID about, CaseState from, CaseState to)
    implements DomainEvent {}
