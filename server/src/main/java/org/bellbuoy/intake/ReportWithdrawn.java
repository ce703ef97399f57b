package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A reporter took a report back. What was found by then is worked on all the same.
///
/// @param about the report
public record ReportWithdrawn(Actor by, Instant at, UUID about) implements DomainEvent {}
