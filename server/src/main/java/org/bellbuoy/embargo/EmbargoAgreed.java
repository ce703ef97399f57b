package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Both sides keep silence until the moment.
///
/// @param about the embargo
public record EmbargoAgreed(Actor by, Instant at, UUID about, Instant until)
    implements DomainEvent {}
