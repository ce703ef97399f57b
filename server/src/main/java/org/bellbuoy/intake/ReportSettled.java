package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A report became a concern or spam or was recovered.
///
/// @param about the report
public record ReportSettled(Actor by, Instant at, UUID about, ReportState to)
    implements DomainEvent {}
