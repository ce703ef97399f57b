package org.bellbuoy.cases;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// One person proposed a move that needs two.
///
/// @param about the case
public record MoveProposed(Actor by, Instant at, UUID about, CaseState from, CaseState to)
    implements DomainEvent {}
