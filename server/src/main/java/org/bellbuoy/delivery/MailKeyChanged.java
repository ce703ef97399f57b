package org.bellbuoy.delivery;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A key by which letters are signed was made, or began to sign.
public record MailKeyChanged(Actor by, Instant at, UUID about, MailKey.State state)
    implements DomainEvent {}
