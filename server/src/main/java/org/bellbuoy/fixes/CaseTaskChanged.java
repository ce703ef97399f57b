package org.bellbuoy.fixes;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A task of a case as a whole was written down, or is done.
///
/// @param about the case
public record CaseTaskChanged(
    Actor by, Instant at, UUID about, Trade trade, FixItemChanged.Change change)
    implements DomainEvent {}
