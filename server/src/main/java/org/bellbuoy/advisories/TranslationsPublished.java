package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// What the world may read of an advisory in other languages changed, and nothing else of it.
///
/// @param about the advisory
/// @param hash of all that may be read in them
public record TranslationsPublished(Actor by, Instant at, UUID about, String hash)
    implements DomainEvent {}
