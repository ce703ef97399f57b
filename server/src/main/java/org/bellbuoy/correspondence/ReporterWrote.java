package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The reporter wrote to us through the mailbox.
///
/// @param about the thing the thread is about
public record ReporterWrote(Actor by, Instant at, UUID about, ThreadId thread, MessageId message)
    implements DomainEvent {}
