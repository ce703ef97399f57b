package org.bellbuoy.cve;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// An id was given to a case. Which one is not told: under embargo the pair is a secret.
///
/// @param about the case
public record CveIdRecorded(Actor by, Instant at, UUID about) implements DomainEvent {}
