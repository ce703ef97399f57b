package org.bellbuoy.runs;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody ordered that a frozen bundle goes out.
///
/// @param about the advisory
public record RunOrdered(
    Actor by,
    Instant at,
    UUID about,
    UUID run,
    UUID revision,
    String hash,
    Instant startAt,
    Haste haste)
    implements DomainEvent {}
