package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Every factor of a person was taken out of use, so that they begin anew; it is about the person.
public record FactorsReset(Actor by, Instant at, UUID about) implements DomainEvent {}
