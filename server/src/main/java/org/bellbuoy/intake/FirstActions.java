package org.bellbuoy.intake;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// The first action in the incident that a report tells of, for whoever may read the report.
@Component
public class FirstActions {

  private final ReportRights rights;
  private final FirstActionStore store;
  private final Clocks clocks;

  FirstActions(ReportRights rights, FirstActionStore store, Clocks clocks) {
    this.rights = rights;
    this.store = store;
    this.clocks = clocks;
  }

  public Optional<FirstAction> find(Viewer viewer, String tracking) {
    return store.find(rights.toRead(viewer, tracking).id());
  }

  /// The clock that runs until it is taken; empty where none does.
  public Optional<RunningClock> waiting(Viewer viewer, String tracking) {
    Report report = rights.toRead(viewer, tracking);
    List<RunningClock> all = clocks.of(viewer, report.id().value());
    return all.stream()
        .filter(clock -> clock.kind() == ClockKind.FIRST_ACTION && clock.runs())
        .findFirst();
  }
}
