package org.bellbuoy.intake;

import java.util.UUID;

/// A report, as stored. Outside, it is named by its tracking number.
public record ReportId(UUID value) {}
