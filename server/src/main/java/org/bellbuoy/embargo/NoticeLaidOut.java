package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Something was laid out for the parties, to be seen from a moment on.
///
/// @param about the embargo
public record NoticeLaidOut(Actor by, Instant at, UUID about, UUID notice, Instant from)
    implements DomainEvent {}
