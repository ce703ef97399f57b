package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A report that was put away long enough was made unreadable for ever, with all that was written.
///
/// @param about the report
/// @param was what it had been put away as
public record ReportExpired(Actor by, Instant at, UUID about, ReportState was)
    implements DomainEvent {}
