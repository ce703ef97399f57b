package org.bellbuoy.intake;

import java.util.UUID;

/// What a report was linked to. This room does not know what that is.
public record SubjectId(UUID value) {}
