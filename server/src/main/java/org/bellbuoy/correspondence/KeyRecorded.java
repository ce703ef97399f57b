package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody said to which OpenPGP key the letters of a thread are encrypted, or to none.
///
/// @param about the thread
/// @param onRecord whether there is one now
public record KeyRecorded(Actor by, Instant at, UUID about, boolean onRecord)
    implements DomainEvent {}
