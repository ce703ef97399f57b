package org.bellbuoy.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How much of a kind is due now.
///
/// @param oldest since when the oldest of it, or null when nothing is due
public record Due(Period period, long count, @Nullable Instant oldest) {}
