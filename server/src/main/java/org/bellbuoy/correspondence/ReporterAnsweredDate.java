package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.embargo.Consent;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The reporter answered to a date that was offered.
///
/// @param about the mailbox
public record ReporterAnsweredDate(
    Actor by, Instant at, UUID about, UUID offer, Consent.Reply reply) implements DomainEvent {}
