package org.bellbuoy.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;

/// A passkey as it lies on a [PasskeyShelf].
///
/// @param credential its id and public key as the browser gave them
/// @param signs how often it has signed, by its own count; some always say nought
public record PasskeyRow(
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
