package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;

/// A session that stands open, as its owner sees it.
///
/// @param code what names it in addresses
public record OpenSession(
    UUID id,
    String code,
    Factor factor,
    Whence whence,
    Instant createdAt,
    Instant seenAt,
    Instant expiresAt) {}
