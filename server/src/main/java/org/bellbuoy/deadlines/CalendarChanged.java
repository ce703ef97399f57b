package org.bellbuoy.deadlines;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A calendar for promises in business time was changed.
///
/// @param about the standard calendar, or a team
public record CalendarChanged(Actor by, Instant at, UUID about) implements DomainEvent {

  /// The calendar of the whole house.
  static final UUID STANDARD = UUID.fromString("00000000-0000-7000-8000-0000000000ca");
}
