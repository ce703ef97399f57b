package org.bellbuoy.deadlines;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The calendar for promises in business time was changed.
public record CalendarChanged(Actor by, Instant at, UUID about) implements DomainEvent {

  /// The only calendar there is so far.
  static final UUID STANDARD = UUID.fromString("00000000-0000-7000-8000-0000000000ca");
}
