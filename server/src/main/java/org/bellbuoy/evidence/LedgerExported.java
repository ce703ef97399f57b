package org.bellbuoy.evidence;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody took a copy of the whole ledger.
///
/// @param about an id of this export
public record LedgerExported(Actor by, Instant at, UUID about) implements DomainEvent {}
