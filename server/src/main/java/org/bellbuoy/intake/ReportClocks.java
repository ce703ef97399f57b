package org.bellbuoy.intake;

import java.util.List;
import java.util.Map;
import org.bellbuoy.deadlines.ClockId;
import org.bellbuoy.deadlines.ClockPause;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// What was promised about a report, and when the promises stood still. For whoever may read it.
@Component
public class ReportClocks {

  /// A clock of the report and its pauses, the oldest first.
  public record Promised(RunningClock clock, List<ClockPause> pauses) {
    public Promised {
      pauses = List.copyOf(pauses);
    }
  }

  private final ReportRights rights;
  private final Clocks clocks;

  ReportClocks(ReportRights rights, Clocks clocks) {
    this.rights = rights;
    this.clocks = clocks;
  }

  public List<Promised> of(Viewer viewer, String tracking) {
    Report report = rights.toRead(viewer, tracking);
    List<RunningClock> found = clocks.of(viewer, report.id().value());
    Map<ClockId, List<ClockPause>> pauses = clocks.pauses(viewer, found);
    return found.stream()
        .map(clock -> new Promised(clock, pauses.getOrDefault(clock.id(), List.of())))
        .toList();
  }
}
