package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A report was linked to what it is about.
///
/// @param about the report
public record ReportLinked(Actor by, Instant at, UUID about, UUID subject) implements DomainEvent {}
