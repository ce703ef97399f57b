package org.bellbuoy.catalog;

import java.time.Instant;
import org.bellbuoy.kernel.Actor;

/// One line of a product's history.
///
/// @param detail which one, and what became of what, such as `name: Tide → Tide Server`
public record HistoryEntry(Instant at, Actor by, Change what, String detail) {}
