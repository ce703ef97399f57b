package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;

/// Somebody has lost every factor; one administrator has asked to let them begin anew, and another
/// has yet to confirm it.
///
/// @param code what names it in addresses
public record Recovery(
    UUID id, String code, UUID person, UUID askedBy, Instant askedAt, Instant expiresAt) {}
