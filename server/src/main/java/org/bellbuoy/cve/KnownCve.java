package org.bellbuoy.cve;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.standards.facts.CveId;

/// An id that was given to something of ours.
///
/// @param subject the case; this room does not know what a case is
public record KnownCve(CveId id, UUID subject, CveState state, Instant recordedAt) {}
