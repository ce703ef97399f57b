package org.bellbuoy.cve;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// An id of a case is used no more; written down here alone, as this house is no CNA.
///
/// @param about the case
public record CveIdGivenUp(Actor by, Instant at, UUID about) implements DomainEvent {}
