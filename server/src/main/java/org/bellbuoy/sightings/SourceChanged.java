package org.bellbuoy.sightings;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// An administrator said whether and from where a public list is fetched.
public record SourceChanged(Actor by, Instant at, UUID about, PublicList list, boolean fetches)
    implements DomainEvent {

  /// There is one place for all of it.
  static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000e55");
}
