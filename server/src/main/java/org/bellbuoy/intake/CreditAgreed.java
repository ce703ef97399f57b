package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A reporter said in what words to be thanked.
///
/// @param about the report
public record CreditAgreed(Actor by, Instant at, UUID about) implements DomainEvent {}
