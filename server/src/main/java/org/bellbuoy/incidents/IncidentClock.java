package org.bellbuoy.incidents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A time limit in an incident, ours or a law's.
///
/// @param name what is to be done
/// @param rule from where the limit comes
/// @param dueAt when, or null where no figure is given or what it counts from has not happened
/// @param caseCode of the linked case in which it runs, or null
/// @param obligation of that case, or null
public record IncidentClock(
    String name,
    String rule,
    @Nullable Instant dueAt,
    @Nullable String caseCode,
    @Nullable String obligation) {

  public boolean hasEnd() {
    return dueAt != null;
  }
}
