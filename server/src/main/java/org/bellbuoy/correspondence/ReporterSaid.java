package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The reporter said something that changes something.
///
/// @param about the thing the thread is about, or the mailbox while the house has not heard of it
/// @param saying by which the words are asked for
public record ReporterSaid(
    Actor by, Instant at, UUID about, ThreadId thread, Saying kind, UUID saying)
    implements DomainEvent {}
