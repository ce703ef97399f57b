package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// An administrator asked somebody in.
public record PersonInvited(Actor by, Instant at, UUID about) implements DomainEvent {}
