package org.bellbuoy.notices;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A notice was planned, held, stopped for good, or goes on.
public record NoticeChanged(Actor by, Instant at, UUID about, NoticeState state)
    implements DomainEvent {}
