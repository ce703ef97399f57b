package org.bellbuoy.cases;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody wrote a note in a case.
///
/// @param about the case
public record CaseNoted(Actor by, Instant at, UUID about) implements DomainEvent {}
