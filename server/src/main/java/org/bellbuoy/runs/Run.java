package org.bellbuoy.runs;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/// One publication of one frozen bundle at every surface.
///
/// @param code what it is called outside
/// @param startAt not before this moment
/// @param zone where that moment was read off a clock
/// @param againstAdvice whether somebody insisted on a moment that the calendar speaks against
public record Run(
    UUID id,
    String code,
    Bundle bundle,
    Haste haste,
    RunState state,
    Instant startAt,
    ZoneId zone,
    boolean againstAdvice,
    UUID startedBy,
    Instant orderedAt) {

  public boolean isScheduled(Instant now) {
    return state.open() && startAt.isAfter(now);
  }
}
