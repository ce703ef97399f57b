package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// What tells about a reporter was erased for ever, while the report stays.
///
/// @param about the report
public record ReporterErased(
    Actor by,
    Instant at,
    UUID about,
    ErasureGround ground,
    boolean reporter,
    boolean letters,
    boolean files)
    implements DomainEvent {}
