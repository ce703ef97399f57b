package org.bellbuoy.standards.cve;

import java.time.Instant;
import java.util.Optional;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.VulnerabilityFacts;

/// A record as read: the id, unless a bare container was read, who assigned it, the dates of the
/// programme, and the facts, which a rejected record does not have.
public record CveRecord(
    Optional<CveId> id,
    CveState state,
    String assigner,
    Optional<Instant> reserved,
    Optional<Instant> published,
    Optional<VulnerabilityFacts> facts) {}
