package org.bellbuoy.standards.outside;

import java.time.Instant;

/// A document as an index names it.
///
/// @param path below the folder
/// @param updated when it last changed, as the index says
record Listing(String path, Instant updated) {}
