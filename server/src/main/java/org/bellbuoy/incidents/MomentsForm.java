package org.bellbuoy.incidents;

import org.jspecify.annotations.Nullable;

/// The moments of an incident as typed: in UTC, with or without a final `Z`.
///
/// @param noticedAt left out for just now
/// @param awareAt from when laws count; left out for when it was noticed
public record MomentsForm(
    @Nullable String noticedAt,
    @Nullable String awareAt,
    @Nullable String beganAt,
    @Nullable String endedAt) {}
