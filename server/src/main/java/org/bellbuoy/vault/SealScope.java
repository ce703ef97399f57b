package org.bellbuoy.vault;

import java.util.UUID;

/// What is erased together: a report, a thread, a case. Its id chooses the data keys.
public record SealScope(UUID id) {}
