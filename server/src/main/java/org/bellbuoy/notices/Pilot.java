package org.bellbuoy.notices;

import java.time.Instant;
import java.util.Optional;
import org.bellbuoy.kernel.Actor;

/// That some were told of a notice before the others.
///
/// @param who the name of whoever wished for it
/// @param restAt when the rest goes, or went
/// @param over by whom the rest was let go, the machine where the time was over; empty while it
///   waits, and for the moment in which nobody has written it down
/// @param overBy the name of the same
/// @param first the account of those who were told first
/// @param waiting how many of the rest have not been tried
public record Pilot(
    Actor by,
    String who,
    Instant restAt,
    Optional<Actor> over,
    String overBy,
    Tally first,
    int waiting) {

  /// Whether the rest still waits for it.
  public boolean isUnderWay() {
    return over.isEmpty();
  }
}
