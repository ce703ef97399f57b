package org.bellbuoy.advisories;

import org.jspecify.annotations.Nullable;

/// Why an advisory no longer stands, in words for the public.
///
/// @param reason the sentence that stays on the page
/// @param successor the number of the advisory that takes its place, or null when it is withdrawn
public record Ending(String reason, @Nullable String successor) {}
