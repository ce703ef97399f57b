package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody began to write an advisory.
///
/// @param about the advisory
public record AdvisoryDrafted(Actor by, Instant at, UUID about) implements DomainEvent {}
