package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.correspondence.MailQueue;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Mail waits in this queue from now on: it came to an address of that queue, or a person moved it.
///
/// @param about the report that the mail is, or would be
public record MailMoved(Actor by, Instant at, UUID about, MailQueue queue) implements DomainEvent {}
