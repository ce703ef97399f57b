package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Another OpenPGP key of the vendor is in force; the one before it still opens letters.
///
/// @param about the new key
/// @param before the key that it replaces
public record SigningKeyRotated(Actor by, Instant at, UUID about, UUID before)
    implements DomainEvent {}
