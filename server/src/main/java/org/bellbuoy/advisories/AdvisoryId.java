package org.bellbuoy.advisories;

import java.util.UUID;

/// An advisory, from its first draft on; the public never sees this id.
public record AdvisoryId(UUID value) {}
