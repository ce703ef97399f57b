package org.bellbuoy.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.obligations.ObligationFile;
import org.bellbuoy.obligations.Obligations;
import org.bellbuoy.obligations.StageStanding;
import org.springframework.stereotype.Component;

/// What must be done in an incident, and until when: our own first action, and what the chosen laws
/// ask in those linked cases that the viewer may read.
@Component
public class IncidentClocks {

  private static final Comparator<IncidentClock> SOONEST =
      Comparator.comparing(IncidentClock::dueAt, Comparator.nullsLast(Comparator.naturalOrder()));

  private final IncidentStore store;
  private final LegalSide law;
  private final Clocks clocks;
  private final Cases cases;
  private final Obligations obligations;
  private final Authority authority;

  IncidentClocks(
      IncidentStore store,
      LegalSide law,
      Clocks clocks,
      Cases cases,
      Obligations obligations,
      Authority authority) {
    this.store = store;
    this.law = law;
    this.clocks = clocks;
    this.cases = cases;
    this.obligations = obligations;
    this.authority = authority;
  }

  /// What is still to be done, the soonest first, and last what has no end.
  ///
  /// @param incident which the viewer was shown
  public List<IncidentClock> of(Viewer viewer, Incident incident) {
    authority.require(viewer, Permission.WORK_INCIDENT, incident.circle());
    List<IncidentClock> found = new ArrayList<>(own(viewer, incident));
    for (CaseFile file : cases.among(viewer, store.cases(incident.id()))) {
      obligations.of(viewer, file).stream()
          .flatMap(each -> each.stages().stream().map(stage -> legal(each, stage)))
          .flatMap(Optional::stream)
          .forEach(found::add);
    }
    return found.stream().sorted(SOONEST).toList();
  }

  /// Whether a chosen law may ask something of it and no case is linked in which that runs.
  public boolean homeless(Viewer viewer, Incident incident) {
    return store.cases(incident.id()).isEmpty() && law.mayAsk(viewer, incident);
  }

  private List<IncidentClock> own(Viewer viewer, Incident incident) {
    return clocks.of(viewer, incident.id()).stream()
        .filter(each -> each.kind() == ClockKind.FIRST_ACTION && each.runs())
        .map(RunningClock::dueAt)
        .map(due -> new IncidentClock("First action", "Somebody assesses it", due, null, null))
        .toList();
  }

  private static Optional<IncidentClock> legal(ObligationFile file, StageStanding standing) {
    if (!standing.open()) {
      return Optional.empty();
    }
    return Optional.of(
        new IncidentClock(
            standing.stage().words(),
            standing.rule().article() + ", " + standing.rule().limit(),
            standing.how() == StageStanding.How.RUNNING ? standing.due() : null,
            file.about().code(),
            file.obligation().code()));
  }
}
