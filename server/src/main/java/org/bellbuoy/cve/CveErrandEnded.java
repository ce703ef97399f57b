package org.bellbuoy.cve;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Something was done at CVE Services, or was given up.
///
/// @param about the case
/// @param done whether it was done
public record CveErrandEnded(
    Actor by, Instant at, UUID about, UUID errand, CveErrand.Kind kind, boolean done)
    implements DomainEvent {}
