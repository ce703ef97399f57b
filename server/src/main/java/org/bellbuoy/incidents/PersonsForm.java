package org.bellbuoy.incidents;

import org.jspecify.annotations.Nullable;

/// A file of persons as somebody brings it in.
///
/// @param csv headings `to`, `name`, `language`
/// @param seen as the look at this very file gave it
/// @param destroyBy the day on which they go, such as 2026-12-31
public record PersonsForm(
    @Nullable String csv, @Nullable String seen, @Nullable String destroyBy) {}
