package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody wrote down what speaks for a reporter's good faith, or against it.
///
/// @param about the report
public record GoodFaithNoted(Actor by, Instant at, UUID about, GoodFaith.Weighs weighs)
    implements DomainEvent {}
