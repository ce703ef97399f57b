package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.jspecify.annotations.Nullable;

/// One revision of an advisory: who did what to it and when. What it says is sealed.
///
/// @param releasedAs the date under which it was public elsewhere before, or null
/// @param alone whether whoever approved it wrote it too, because there was nobody else
/// @param hash the SHA-256 of its frozen content, once it is frozen
public record Revision(
    RevisionId id,
    AdvisoryId advisory,
    int number,
    AdvisoryKind kind,
    Purpose purpose,
    RevisionState state,
    @Nullable String hash,
    @Nullable Instant releasedAs,
    UUID startedBy,
    @Nullable UUID submittedBy,
    @Nullable UUID approvedBy,
    Instant startedAt,
    @Nullable Instant submittedAt,
    @Nullable Instant approvedAt,
    boolean alone,
    @Nullable Instant publishedAt,
    @Nullable UUID previewSeenBy,
    long version) {}
