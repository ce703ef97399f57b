package org.bellbuoy.standards.affected;

import org.jspecify.annotations.Nullable;

/// What a sentence speaks of.
///
/// @param whole the product that contains it, where a part is spoken of
record Asked(String product, @Nullable String version, @Nullable String whole) {}
