package org.bellbuoy.catalog;

import java.util.UUID;

/// The id of a release.
public record ReleaseId(UUID value) {}
