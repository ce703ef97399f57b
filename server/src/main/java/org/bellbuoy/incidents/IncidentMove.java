package org.bellbuoy.incidents;

import java.util.Set;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;

/// One way an incident may go. With each it is said why.
///
/// @param who the roles that may, in the circle
/// @param facts what must be true before it
public record IncidentMove(
    IncidentState from, IncidentState to, Set<Role> who, Set<IncidentFact> facts) {

  public IncidentMove {
    who = Set.copyOf(who);
    facts = Set.copyOf(facts);
  }

  public boolean allows(Viewer viewer) {
    return viewer.roles().stream().anyMatch(who::contains);
  }
}
