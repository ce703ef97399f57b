package org.bellbuoy.kernel;

import java.time.Instant;
import java.util.UUID;

/// A person let go what the [RestoreFence] held: rooms now send what they kept.
///
/// @param about the epoch that begins
public record OutwardReleased(Actor by, Instant at, UUID about) implements DomainEvent {}
