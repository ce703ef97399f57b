package org.bellbuoy.grants;

import org.jspecify.annotations.Nullable;

/// A grant as it was typed.
///
/// @param end date and time on the clock of `zone`
/// @param wiper the code of the colleague who wipes it afterwards
public record GrantForm(
    @Nullable String scope,
    @Nullable String credentials,
    @Nullable String end,
    @Nullable String zone,
    @Nullable String wiper) {}
