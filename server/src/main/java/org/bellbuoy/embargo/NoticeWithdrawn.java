package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// What was laid out for the parties was taken away.
///
/// @param about the embargo
public record NoticeWithdrawn(Actor by, Instant at, UUID about) implements DomainEvent {}
