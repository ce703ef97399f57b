package org.bellbuoy.cases;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A case was opened.
///
/// @param about the case
public record CaseOpened(Actor by, Instant at, UUID about) implements DomainEvent {}
