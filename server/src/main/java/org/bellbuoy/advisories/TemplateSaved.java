package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Words of a draft were kept for drafts to come.
///
/// @param about the template
public record TemplateSaved(Actor by, Instant at, UUID about) implements DomainEvent {}
