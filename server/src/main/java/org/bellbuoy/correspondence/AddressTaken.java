package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Answers go to another address from now on: its link was confirmed, or it was signed for.
///
/// @param about the thread
public record AddressTaken(Actor by, Instant at, UUID about) implements DomainEvent {}
