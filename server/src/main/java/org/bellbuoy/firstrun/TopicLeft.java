package org.bellbuoy.firstrun;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A thing was left for another day.
public record TopicLeft(Actor by, Instant at, UUID about, Topic topic) implements DomainEvent {}
