package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody's code generator counts from now on; it is about the person.
public record CodeGeneratorSet(Actor by, Instant at, UUID about) implements DomainEvent {}
