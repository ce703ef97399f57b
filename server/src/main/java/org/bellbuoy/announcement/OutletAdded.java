package org.bellbuoy.announcement;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Texts about advisories are put somewhere from now on.
public record OutletAdded(Actor by, Instant at, UUID about, OutletKind kind)
    implements DomainEvent {}
