package org.bellbuoy.customers;

import java.time.Instant;
import org.bellbuoy.kernel.Actor;

/// One line of a customer's history.
///
/// @param detail in words, or empty once the customer was removed
public record HistoryEntry(Instant at, Actor by, Change what, String detail) {}
