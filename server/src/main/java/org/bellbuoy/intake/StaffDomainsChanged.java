package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody changed at which domains colleagues write.
///
/// @param about who did
public record StaffDomainsChanged(Actor by, Instant at, UUID about) implements DomainEvent {}
