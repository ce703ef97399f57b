package org.bellbuoy.intake;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Somebody said whether reports are taken in a format that is a draft.
public record DraftFormatsSwitched(Actor by, Instant at, UUID about, boolean csafReport)
    implements DomainEvent {

  /// There is one set of them.
  static final UUID ID = UUID.fromString("00000000-0000-7000-8000-00000000c5af");
}
