package org.bellbuoy.grants;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A test environment went on: it was asked for, granted, declined, used, ended or wiped.
public record GrantChanged(Actor by, Instant at, UUID about, GrantState to)
    implements DomainEvent {}
