package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A report became durable at our border. Its clock starts at this instant.
///
/// @param about the report
public record ReportArrived(Actor by, Instant at, UUID about, Source source)
    implements DomainEvent {}
