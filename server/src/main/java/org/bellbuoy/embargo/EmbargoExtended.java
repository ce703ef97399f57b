package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Silence is kept until a later moment.
///
/// @param about the embargo
public record EmbargoExtended(Actor by, Instant at, UUID about, Instant until, ExtensionBasis basis)
    implements DomainEvent {}
