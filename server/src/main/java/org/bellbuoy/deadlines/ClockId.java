package org.bellbuoy.deadlines;

import java.util.UUID;

/// The id of one running clock.
public record ClockId(UUID value) {}
