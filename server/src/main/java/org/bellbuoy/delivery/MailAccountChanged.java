package org.bellbuoy.delivery;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// The account by which letters are sent was changed.
public record MailAccountChanged(Actor by, Instant at, UUID about, long version)
    implements DomainEvent {

  /// There is one account.
  static final UUID ID = UUID.fromString("00000000-0000-7000-8000-0000000e9d25");
}
