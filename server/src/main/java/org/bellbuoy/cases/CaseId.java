package org.bellbuoy.cases;

import java.util.UUID;

/// A case, as stored. Outside, a case is named by its code.
public record CaseId(UUID value) {}
