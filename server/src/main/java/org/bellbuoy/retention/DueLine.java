package org.bellbuoy.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that is due, as far as a viewer may know of it.
///
/// @param number of the report or case, or null where there is none or the viewer may not know it
public record DueLine(Instant since, @Nullable String number) {}
