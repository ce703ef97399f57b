package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The reporter was asked, at the address on record, whether answers shall go to another one.
///
/// @param about the thread
public record AddressAsked(Actor by, Instant at, UUID about) implements DomainEvent {}
