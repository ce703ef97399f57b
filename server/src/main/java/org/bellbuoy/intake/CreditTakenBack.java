package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A reporter wants to be thanked no more; the words go from the public pages.
///
/// @param about the report
public record CreditTakenBack(Actor by, Instant at, UUID about) implements DomainEvent {}
