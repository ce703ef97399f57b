package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;

/// A request that came with a good session: who, by which session, and how far it reaches now.
///
/// @param mustEnrol whether they must have a second factor before anything else
public record SignedIn(
    Viewer.Staff viewer,
    UUID session,
    Factor factor,
    Instant since,
    Reach reach,
    boolean mustEnrol) {}
