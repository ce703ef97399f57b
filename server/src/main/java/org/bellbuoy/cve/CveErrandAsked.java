package org.bellbuoy.cve;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody wants something done at CVE Services.
///
/// @param about the case
public record CveErrandAsked(Actor by, Instant at, UUID about, UUID errand, CveErrand.Kind kind)
    implements DomainEvent {}
