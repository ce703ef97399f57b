package org.bellbuoy.cve;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// By whom and where ids are reserved was changed.
public record CveAccountChanged(Actor by, Instant at, UUID about, Place place, long version)
    implements DomainEvent {

  /// There is one account.
  static final UUID ID = UUID.fromString("00000000-0000-7000-8000-0000000c0e1d");
}
