package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A person said how urgent a report is.
///
/// @param about the report
public record ReportWeighed(Actor by, Instant at, UUID about, Urgency urgency)
    implements DomainEvent {}
