package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// One of us wrote to a party, or gave it something to do.
///
/// @param about the embargo
public record PartyWrittenTo(Actor by, Instant at, UUID about, UUID party, UUID what)
    implements DomainEvent {}
