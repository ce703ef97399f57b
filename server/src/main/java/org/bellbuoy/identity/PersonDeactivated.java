package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A person may no longer sign in; sessions, tokens and links have ended.
public record PersonDeactivated(Actor by, Instant at, UUID about) implements DomainEvent {}
