package org.bellbuoy.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.incidents.Incident;
import org.bellbuoy.incidents.IncidentClock;
import org.bellbuoy.incidents.IncidentClocks;
import org.bellbuoy.incidents.Incidents;
import org.bellbuoy.kernel.Portion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The incidents that need this viewer today: they come before everything else.
@Component
class TodaysIncidents {

  private static final int MOST = 20;

  private final Incidents incidents;
  private final IncidentClocks clocks;
  private final Authority authority;

  TodaysIncidents(Incidents incidents, IncidentClocks clocks, Authority authority) {
    this.incidents = incidents;
    this.clocks = clocks;
    this.authority = authority;
  }

  List<Today.OpenIncident> of(Viewer viewer) {
    if (!authority.may(viewer, Permission.WORK_INCIDENT)) {
      return List.of();
    }
    return incidents.list(viewer, Incidents.open(), Portion.first(MOST)).items().stream()
        .map(each -> new Today.OpenIncident(each, next(viewer, each)))
        .sorted(Comparator.comparing(TodaysIncidents::due))
        .toList();
  }

  private @Nullable IncidentClock next(Viewer viewer, Incident incident) {
    return clocks.of(viewer, incident).stream()
        .filter(IncidentClock::hasEnd)
        .findFirst()
        .orElse(null);
  }

  private static Instant due(Today.OpenIncident open) {
    IncidentClock next = open.next();
    return next == null || next.dueAt() == null ? Instant.MAX : next.dueAt();
  }
}
