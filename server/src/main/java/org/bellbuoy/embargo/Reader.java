package org.bellbuoy.embargo;

import java.time.Instant;
import org.bellbuoy.kernel.Actor;

/// Somebody who read what a circle guards.
///
/// @param times in how many requests
/// @param items how many things in all
public record Reader(Actor by, int times, int items, Instant first, Instant last) {}
