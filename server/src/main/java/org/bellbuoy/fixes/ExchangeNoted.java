package org.bellbuoy.fixes;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Something went to a counterpart of a case, or came from there.
///
/// @param about the case
public record ExchangeNoted(
    Actor by, Instant at, UUID about, UUID counterpart, Exchange.Kind kind, Instant happened)
    implements DomainEvent {}
