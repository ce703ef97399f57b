package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A message by mail became durable at our border. What it is, nobody knows yet.
///
/// @param about the message
public record MailArrived(Actor by, Instant at, UUID about) implements DomainEvent {}
