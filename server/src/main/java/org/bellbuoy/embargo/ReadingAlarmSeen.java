package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// One of those who were told looked into it.
///
/// @param about the person who was told
public record ReadingAlarmSeen(Actor by, Instant at, UUID about) implements DomainEvent {}
