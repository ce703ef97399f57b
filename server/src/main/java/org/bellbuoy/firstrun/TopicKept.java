package org.bellbuoy.firstrun;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody said that a thing is right as it is, or not used.
public record TopicKept(Actor by, Instant at, UUID about, Topic topic) implements DomainEvent {

  /// There is one first run.
  static final UUID RUN = UUID.fromString("00000000-0000-7000-8000-0000000000f1");
}
