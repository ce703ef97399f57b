package org.bellbuoy.policy;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// It was said what of the house is used.
public record SurfacesChosen(Actor by, Instant at, UUID about, long version)
    implements DomainEvent {

  /// There is one choice.
  static final UUID ID = UUID.fromString("00000000-0000-7000-8000-00000000b0ab");
}
