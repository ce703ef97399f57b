package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The vendor has an OpenPGP key to sign with.
///
/// @param about the key
public record SigningKeyMade(Actor by, Instant at, UUID about) implements DomainEvent {}
