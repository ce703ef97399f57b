package org.bellbuoy.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A kind of letter is worded anew.
public record LetterTemplateChanged(Actor by, Instant at, UUID about, LetterKind kind, long number)
    implements DomainEvent {

  /// There is one collection of letters.
  static final UUID ID = UUID.fromString("00000000-0000-7000-8000-00000000b0a9");
}
