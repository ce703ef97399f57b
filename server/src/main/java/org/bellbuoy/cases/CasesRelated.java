package org.bellbuoy.cases;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A case was opened because the fix of another was incomplete.
///
/// @param about the new case
/// @param other the case whose fix was incomplete
public record CasesRelated(Actor by, Instant at, UUID about, UUID other) implements DomainEvent {}
