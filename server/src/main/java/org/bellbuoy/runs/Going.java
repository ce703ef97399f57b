package org.bellbuoy.runs;

import java.time.Instant;
import java.util.UUID;

/// A step that is being done.
///
/// @param orderedBy who ordered the run
/// @param key the same however often the step is tried; another only when somebody has it done anew
/// @param tries how often it was tried, this time included
/// @param since when it could first begin
public record Going(UUID run, Bundle bundle, UUID orderedBy, UUID key, int tries, Instant since) {}
