package org.bellbuoy.cases;

import java.time.Instant;
import java.util.UUID;

/// A move that one person wants and a second has to confirm.
///
/// @param text what the first person said with it
public record Proposal(CaseState to, UUID by, Instant at, String text) {}
