package org.bellbuoy.delivery;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The mailbox that is read was changed.
public record MailboxChanged(Actor by, Instant at, UUID about, long version)
    implements DomainEvent {

  /// There is one mailbox.
  static final UUID ID = UUID.fromString("00000000-0000-7000-8000-0000000e9d26");
}
