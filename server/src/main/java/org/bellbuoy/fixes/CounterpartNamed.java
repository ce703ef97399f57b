package org.bellbuoy.fixes;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody outside who works on the same flaw was named.
///
/// @param about the case
public record CounterpartNamed(
    Actor by, Instant at, UUID about, UUID counterpart, Counterpart.Kind kind)
    implements DomainEvent {}
