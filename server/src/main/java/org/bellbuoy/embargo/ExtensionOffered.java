package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A longer silence was offered; the agreed moment stands until it is confirmed.
///
/// @param about the embargo
public record ExtensionOffered(
    Actor by, Instant at, UUID about, UUID offer, Instant until, ExtensionBasis basis)
    implements DomainEvent {}
