package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The translation of a passage came into a state.
///
/// @param about the advisory
public record TranslationChanged(
    Actor by, Instant at, UUID about, UUID translation, TranslationState state)
    implements DomainEvent {}
