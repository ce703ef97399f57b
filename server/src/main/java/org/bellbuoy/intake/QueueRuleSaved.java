package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody wrote a rule of the queue, or changed one.
///
/// @param about the rule
public record QueueRuleSaved(Actor by, Instant at, UUID about, long version)
    implements DomainEvent {}
