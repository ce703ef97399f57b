package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The OpenPGP key of the vendor bears another name from now on; it is the same key.
///
/// @param about the key
public record SigningKeyNamed(Actor by, Instant at, UUID about) implements DomainEvent {}
