package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The OpenPGP key of the vendor can soon be used no longer; told at ninety, thirty and seven days,
/// and when it has ended.
///
/// @param about the key
/// @param days which of these it was; 0 when it has ended
public record SigningKeyExpires(Actor by, Instant at, UUID about, int days)
    implements DomainEvent {}
