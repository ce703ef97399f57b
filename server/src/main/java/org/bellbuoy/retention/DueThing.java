package org.bellbuoy.retention;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing whose time is over.
///
/// @param since the instant from which its period ran
/// @param number the number of a report or case, or null where there is none
/// @param circle who may know its number, or null where whoever reads the inbox may
record DueThing(UUID id, Instant since, @Nullable String number, @Nullable UUID circle) {}
