package org.bellbuoy.correspondence;

import java.time.Instant;

/// That a key was asked for by Web Key Directory, and what came of it.
public record KeyLookup(Instant at, LookupOutcome outcome) {}
