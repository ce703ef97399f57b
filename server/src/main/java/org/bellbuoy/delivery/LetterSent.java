package org.bellbuoy.delivery;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The mail server has taken a letter.
///
/// @param about what the letter belongs to
/// @param again whether it may have been taken before, by a try whose end nobody saw
public record LetterSent(Actor by, Instant at, UUID about, UUID letter, boolean again)
    implements DomainEvent {}
