package org.bellbuoy.notices;

import java.time.Instant;
import org.bellbuoy.kernel.Actor;

/// That a notice was stopped for good.
///
/// @param who the name of whoever did it
/// @param why in their words
public record Stopped(Actor by, String who, Instant at, String why) {}
