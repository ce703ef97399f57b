package org.bellbuoy.catalog;

import java.time.LocalDate;
import java.util.Optional;

/// A line of releases of one product that is supported together, such as 2026.3.
///
/// @param supportEnd the last day of support, where it is known
public record Stream(
    StreamId id,
    ProductId product,
    String name,
    Support support,
    Optional<LocalDate> supportEnd,
    long version) {}
