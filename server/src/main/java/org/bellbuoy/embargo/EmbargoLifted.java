package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Silence is no longer owed.
///
/// @param about the embargo
public record EmbargoLifted(Actor by, Instant at, UUID about, Ending why) implements DomainEvent {}
