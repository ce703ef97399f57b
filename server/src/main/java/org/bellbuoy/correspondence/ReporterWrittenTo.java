package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A message of ours lies in the reporter's mailbox.
///
/// @param about the thing the thread is about
public record ReporterWrittenTo(
    Actor by, Instant at, UUID about, ThreadId thread, MessageId message) implements DomainEvent {}
