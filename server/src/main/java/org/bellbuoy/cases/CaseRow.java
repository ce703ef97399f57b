package org.bellbuoy.cases;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;

/// A case as it lies in the store, its words still sealed.
record CaseRow(
    CaseId id,
    String code,
    Sealed title,
    CaseState state,
    EmbargoId embargo,
    @Nullable UUID owner,
    boolean wasAccepted,
    boolean exploited,
    Instant openedAt,
    Instant movedAt,
    long version) {}
