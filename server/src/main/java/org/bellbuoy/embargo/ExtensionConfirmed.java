package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Another person, or an executive, agreed to the longer silence.
///
/// @param about the embargo
public record ExtensionConfirmed(Actor by, Instant at, UUID about, UUID offer)
    implements DomainEvent {}
