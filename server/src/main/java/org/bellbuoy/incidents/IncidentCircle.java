package org.bellbuoy.incidents;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.embargo.CircleMember;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.Embargoes;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Who knows of an incident, and who could be let in.
@Component
public class IncidentCircle {

  private static final Viewer HOUSE = new Viewer.Machine();

  private final Embargoes circles;
  private final People people;

  IncidentCircle(Embargoes circles, People people) {
    this.circles = circles;
    this.people = people;
  }

  /// Everybody who holds a role for incidents.
  List<Colleague> fit() {
    return people.colleagues(HOUSE).stream()
        .filter(each -> each.roles().stream().anyMatch(Permission.WORK_INCIDENT.roles()::contains))
        .toList();
  }

  /// Those who could be let in.
  public List<Colleague> outside(Viewer viewer, Incident incident) {
    Set<UUID> inside =
        circles.members(viewer, new EmbargoId(incident.circle())).stream()
            .map(CircleMember::person)
            .collect(Collectors.toSet());
    return fit().stream().filter(each -> !inside.contains(each.id())).toList();
  }
}
