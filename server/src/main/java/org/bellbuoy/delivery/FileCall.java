package org.bellbuoy.delivery;

import java.net.URI;

/// One public file to fetch, whole, unless it is the one that is known.
///
/// @param inside whether the administrator said that its server stands in our own network
/// @param tag the entity tag of the known one, as its server gave it; empty for none
/// @param changed when the known one was changed, as its server said; empty for nothing
/// @param most how many bytes are read
public record FileCall(URI address, boolean inside, String tag, String changed, int most) {}
