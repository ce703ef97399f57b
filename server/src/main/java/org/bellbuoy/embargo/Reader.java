package org.bellbuoy.embargo;

import java.time.Instant;
import org.bellbuoy.kernel.Actor;

/// Somebody who read what a circle guards.
///
/// @param times in how many requests
/// @param items how many things in all
/// @param emergency whether any of it was read by emergency access
public record Reader(
    Actor by, int times, int items, Instant first, Instant last, boolean emergency) {}
