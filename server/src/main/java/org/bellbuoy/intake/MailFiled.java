package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A message by mail became what it stays.
///
/// @param about the message
public record MailFiled(Actor by, Instant at, UUID about, MailState state) implements DomainEvent {}
