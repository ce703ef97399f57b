package org.bellbuoy.deadlines;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Nothing new may name a team any more; what names it goes on counting by its calendar.
public record TeamRetired(Actor by, Instant at, UUID about) implements DomainEvent {}
