package org.bellbuoy.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Many reports that one person put away at once.
///
/// @param state where they were put
/// @param reports those of them that the viewer may know
/// @param undoneAt when it was taken back, or null
public record Settlement(
    UUID id,
    UUID by,
    ReportState state,
    Instant at,
    @Nullable Instant undoneAt,
    List<Line> reports) {

  /// One of them.
  ///
  /// @param was where it lay before
  /// @param asPut whether it still lies as it was put, so that it can be taken back
  public record Line(String tracking, ReportState was, boolean asPut) {}

  public Settlement {
    reports = List.copyOf(reports);
  }

  public long stillThere() {
    return reports.stream().filter(Line::asPut).count();
  }
}
