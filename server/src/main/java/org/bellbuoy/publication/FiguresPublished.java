package org.bellbuoy.publication;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The figures of a year became public.
public record FiguresPublished(Actor by, Instant at, UUID about, int year) implements DomainEvent {}
