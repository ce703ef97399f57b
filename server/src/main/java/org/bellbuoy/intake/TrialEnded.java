package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A test of our own was taken out of every list.
///
/// @param about the report that it was
public record TrialEnded(Actor by, Instant at, UUID about) implements DomainEvent {}
