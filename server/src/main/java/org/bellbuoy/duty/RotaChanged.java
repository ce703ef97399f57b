package org.bellbuoy.duty;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The rota was changed.
public record RotaChanged(Actor by, Instant at, UUID about, long version) implements DomainEvent {}
