package org.bellbuoy.duty;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody has seen a warning and takes care of it.
public record WarningSeen(Actor by, Instant at, UUID about) implements DomainEvent {}
