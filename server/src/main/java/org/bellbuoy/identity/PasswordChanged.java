package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A person replaced the password; every session and token of before has ended.
public record PasswordChanged(Actor by, Instant at, UUID about) implements DomainEvent {}
