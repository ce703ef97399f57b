package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// No draft starts from this template any more.
///
/// @param about the template
public record TemplateRetired(Actor by, Instant at, UUID about) implements DomainEvent {}
