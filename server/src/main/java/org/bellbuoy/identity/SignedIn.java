package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;

/// A request that came with a good session: who, and by which session.
public record SignedIn(Viewer.Staff viewer, UUID session, Factor factor, Instant since) {}
