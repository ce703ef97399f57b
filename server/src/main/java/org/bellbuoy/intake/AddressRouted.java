package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.correspondence.MailQueue;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/// Somebody said to which queue mail to an address of ours leads, or that it is listed no more.
///
/// @param about who said it
/// @param queue null when it is listed no more
public record AddressRouted(Actor by, Instant at, UUID about, @Nullable MailQueue queue)
    implements DomainEvent {}
