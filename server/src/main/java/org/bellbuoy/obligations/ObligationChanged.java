package org.bellbuoy.obligations;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/// Something happened to what a law asks.
///
/// @param about the case
/// @param stage which stage, where it is about one
/// @param moment the moment it speaks of, such as that of awareness
/// @param before what held before
/// @param hash SHA-256 of what was handed in, in hex
public record ObligationChanged(
    Actor by,
    Instant at,
    UUID about,
    UUID obligation,
    ObligationStep.Kind what,
    @Nullable Stage stage,
    @Nullable Instant before,
    @Nullable Instant moment,
    @Nullable String hash)
    implements DomainEvent {}
