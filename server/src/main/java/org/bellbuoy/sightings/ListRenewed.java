package org.bellbuoy.sightings;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A public list was taken in, as a file that was not here before.
///
/// @param about this edition of it
/// @param hash SHA-256 of the file
public record ListRenewed(Actor by, Instant at, UUID about, PublicList list, String hash)
    implements DomainEvent {}
