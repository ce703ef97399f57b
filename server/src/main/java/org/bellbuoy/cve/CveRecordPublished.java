package org.bellbuoy.cve;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The record of an id of this case is public, or was brought up to date.
///
/// @param about the case
public record CveRecordPublished(Actor by, Instant at, UUID about) implements DomainEvent {}
