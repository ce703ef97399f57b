package org.bellbuoy.policy;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A version of the disclosure policy was published. It may begin to hold only later.
public record PolicyPublished(Actor by, Instant at, UUID about, int number, Instant effectiveFrom)
    implements DomainEvent {

  /// There is one policy.
  static final UUID ID = UUID.fromString("00000000-0000-7000-8000-00000000b0a7");
}
