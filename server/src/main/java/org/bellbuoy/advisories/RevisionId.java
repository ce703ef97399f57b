package org.bellbuoy.advisories;

import java.util.UUID;

/// One revision of an advisory, under way or published.
public record RevisionId(UUID value) {}
