package org.bellbuoy.delivery;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The account by which letters are sent was changed.
public record MailAccountChanged(Actor by, Instant at, UUID about, long version)
    implements DomainEvent {}
