package org.bellbuoy.delivery;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Whoever a test letter was for has it, and showed the number in it.
public record TestLetterArrived(Actor by, Instant at, UUID about) implements DomainEvent {}
