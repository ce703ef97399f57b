package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// An invited person chose a password for the first time and may sign in.
public record PersonJoined(Actor by, Instant at, UUID about) implements DomainEvent {}
