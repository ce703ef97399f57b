package org.bellbuoy.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;

/// A person as stored, names still sealed.
record PersonRow(
    UUID id,
    String code,
    Sealed name,
    Sealed email,
    PersonState state,
    Set<Role> roles,
    Instant createdAt,
    long version) {}
