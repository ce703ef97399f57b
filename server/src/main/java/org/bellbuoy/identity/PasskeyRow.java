package org.bellbuoy.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;

/// A passkey as it is stored.
///
/// @param signs how often it has signed, by its own count; some always say nought
record PasskeyRow(
    UUID id,
    String code,
    UUID subject,
    Sealed credential,
    Sealed label,
    long signs,
    boolean backedUp,
    Instant createdAt,
    Optional<Instant> usedAt,
    Optional<Instant> doubtedAt) {}
