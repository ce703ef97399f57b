package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody took a rule of the queue out of use.
///
/// @param about the rule
public record QueueRuleRetired(Actor by, Instant at, UUID about, long version)
    implements DomainEvent {}
