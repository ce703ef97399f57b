package org.bellbuoy.notices;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The rest of a notice goes: a person said so, or the time of its pilot was over.
///
/// @param about the notice
public record PilotEnded(Actor by, Instant at, UUID about) implements DomainEvent {}
