package org.bellbuoy.cases;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A legal hold on a case ended.
///
/// @param about the case
public record HoldLifted(Actor by, Instant at, UUID about) implements DomainEvent {}
