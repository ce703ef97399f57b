package org.bellbuoy.assessment;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A part of an assessment was judged anew.
///
/// @param about the case
public record AssessmentChanged(Actor by, Instant at, UUID about, AssessedPart part)
    implements DomainEvent {}
