package org.bellbuoy.policy;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The scope, the rules of conduct, the known non-findings or the contact beyond changed.
public record GroundRulesChanged(Actor by, Instant at, UUID about, long version)
    implements DomainEvent {

  /// There is one set of them.
  static final UUID ID = UUID.fromString("00000000-0000-7000-8000-00000000b0aa");
}
