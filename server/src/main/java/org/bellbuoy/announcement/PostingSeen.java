package org.bellbuoy.announcement;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;
import org.bellbuoy.publication.ElsewhereFinding;

/// Something else was seen of a piece at its place than before.
///
/// @param about the advisory
/// @param posting the key of the piece
public record PostingSeen(Actor by, Instant at, UUID about, UUID posting, ElsewhereFinding finding)
    implements DomainEvent {}
