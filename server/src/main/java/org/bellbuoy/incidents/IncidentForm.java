package org.bellbuoy.incidents;

import org.jspecify.annotations.Nullable;

/// An incident as somebody raises it.
///
/// @param what what happened, or what makes one believe so
/// @param noticedAt in UTC; left out for just now
public record IncidentForm(@Nullable String what, @Nullable String noticedAt) {}
