package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The desk has taken a report in.
///
/// @param about the report
public record ReportReceived(Actor by, Instant at, UUID about) implements DomainEvent {}
