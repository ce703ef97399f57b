package org.bellbuoy.incidents.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.incidents.Incident;
import org.bellbuoy.incidents.IncidentState;
import org.bellbuoy.incidents.Incidents;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.web.Bell;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.Moment;
import org.springframework.stereotype.Component;

/// Rings at the head of every page for the circle of an incident that nobody has assessed yet. It
/// says a number and a moment and nothing else.
@Component
class IncidentBell implements Bell {

  private static final int LOOK = 20;

  private final Incidents incidents;
  private final Authority authority;

  IncidentBell(Incidents incidents, Authority authority) {
    this.incidents = incidents;
    this.authority = authority;
  }

  @Override
  public Optional<Link> ringing(Viewer viewer) {
    return viewer instanceof Viewer.Staff && authority.may(viewer, Permission.WORK_INCIDENT)
        ? ringing(waiting(viewer))
        : Optional.empty();
  }

  private List<Incident> waiting(Viewer viewer) {
    return incidents.list(viewer, EnumSet.of(IncidentState.SUSPECTED), Portion.first(LOOK)).items();
  }

  private static Optional<Link> ringing(List<Incident> waiting) {
    if (waiting.isEmpty()) {
      return Optional.empty();
    }
    Incident oldest = waiting.getLast();
    String more = waiting.size() == 1 ? "" : " and " + (waiting.size() - 1) + " more";
    return Optional.of(
        Link.to(
            "Assess incident "
                + oldest.number()
                + more
                + ": raised "
                + Moment.inWords(oldest.raisedAt()),
            IncidentPages.HOME + "/" + oldest.code()));
  }
}
