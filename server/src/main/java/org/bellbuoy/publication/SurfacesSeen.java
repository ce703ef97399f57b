package org.bellbuoy.publication;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The surfaces of an advisory were read back and compared with what it says.
///
/// @param about the advisory
/// @param equal whether all of them say it
public record SurfacesSeen(Actor by, Instant at, UUID about, UUID revision, boolean equal)
    implements DomainEvent {}
