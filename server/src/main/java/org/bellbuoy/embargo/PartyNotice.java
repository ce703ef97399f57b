package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is laid out for the parties of a circle, from its send time on.
public record PartyNotice(
    UUID id, String code, String text, Instant from, @Nullable Instant withdrawnAt) {

  public boolean shownAt(Instant now) {
    return withdrawnAt == null && !now.isBefore(from);
  }
}
