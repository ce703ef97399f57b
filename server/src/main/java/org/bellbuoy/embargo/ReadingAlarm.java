package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;

/// Somebody read far more than usual.
///
/// @param items what was read on that day when the alarm rang
/// @param usual what the person reads on a busy day
public record ReadingAlarm(UUID id, String code, UUID reader, Instant at, int items, int usual) {}
