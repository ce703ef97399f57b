package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody said whether keys of reporters are asked for by Web Key Directory.
public record KeyDirectorySwitched(Actor by, Instant at, UUID about, boolean asks)
    implements DomainEvent {

  /// There is one switch.
  static final UUID ID = UUID.fromString("00000000-0000-7000-8000-0000000006bd");
}
