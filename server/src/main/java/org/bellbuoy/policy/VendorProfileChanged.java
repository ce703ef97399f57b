package org.bellbuoy.policy;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Who the vendor is, or how to reach them, was changed: whatever names them is to be made anew.
public record VendorProfileChanged(Actor by, Instant at, UUID about, long version)
    implements DomainEvent {

  /// There is one vendor.
  static final UUID ID = UUID.fromString("00000000-0000-7000-8000-0000000e9d08");
}
