package org.bellbuoy.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A passkey as its owner sees it.
///
/// @param code what names it in addresses
/// @param backedUp whether it is kept by a service and so lives on several devices
/// @param doubtedAt since when its counter says that there is a copy; such a passkey opens nothing
public record Passkey(
    UUID id,
    String code,
    String label,
    boolean backedUp,
    Instant createdAt,
    Optional<Instant> usedAt,
    Optional<Instant> doubtedAt) {}
