package org.bellbuoy.firstrun;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A report of our own was sent to try the desk.
///
/// @param about the report
public record DeskTried(Actor by, Instant at, UUID about) implements DomainEvent {}
