package org.bellbuoy.notices;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A notice was taken for a recipient, or will not be. One that was perhaps sent twice says so.
///
/// @param about the notice
public record NoticeSettled(
    Actor by, Instant at, UUID about, UUID delivery, DeliveryState state, boolean ambiguous)
    implements DomainEvent {}
