package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A template has another name.
///
/// @param about the template
public record TemplateRenamed(Actor by, Instant at, UUID about) implements DomainEvent {}
