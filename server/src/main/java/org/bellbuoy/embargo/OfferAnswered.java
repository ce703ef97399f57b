package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A party answered to the moment that was offered.
///
/// @param about the embargo
public record OfferAnswered(
    Actor by, Instant at, UUID about, UUID offer, UUID party, Consent.Reply reply)
    implements DomainEvent {}
