package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// One person says that the report of a known sender is spam; a second one must say so too.
///
/// @param about the report
public record SpamProposed(Actor by, Instant at, UUID about) implements DomainEvent {}
