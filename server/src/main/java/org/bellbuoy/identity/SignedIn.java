package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;

/// A request that came with a good session: who, by which session, and how far it reaches now.
public record SignedIn(
    Viewer.Staff viewer, UUID session, Factor factor, Instant since, Reach reach) {}
