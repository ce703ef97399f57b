package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A human answered a report.
///
/// @param about the report
public record ReportAnswered(Actor by, Instant at, UUID about) implements DomainEvent {}
