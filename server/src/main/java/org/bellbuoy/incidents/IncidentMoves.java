package org.bellbuoy.incidents;

import static org.bellbuoy.incidents.IncidentState.ASSESSED;
import static org.bellbuoy.incidents.IncidentState.CLOSED;
import static org.bellbuoy.incidents.IncidentState.CONFIRMED;
import static org.bellbuoy.incidents.IncidentState.CONTAINED;
import static org.bellbuoy.incidents.IncidentState.NOT_AN_INCIDENT;
import static org.bellbuoy.incidents.IncidentState.REVIEWED;
import static org.bellbuoy.incidents.IncidentState.SUSPECTED;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.identity.Role;

/// The table of every move an incident can make. What is not in it cannot happen.
public final class IncidentMoves {

  private static final Set<Role> CIRCLE = EnumSet.of(Role.LEAD, Role.LEGAL, Role.PRIVACY_OFFICER);
  private static final Set<Role> LEAD = EnumSet.of(Role.LEAD);

  private static final List<IncidentMove> ALL =
      List.of(
          move(SUSPECTED, ASSESSED, CIRCLE),
          move(ASSESSED, NOT_AN_INCIDENT, LEAD, IncidentFact.LAW_MET, IncidentFact.EVERYBODY_TOLD),
          move(ASSESSED, CONFIRMED, CIRCLE, IncidentFact.SEVERITY_JUDGED),
          move(CONFIRMED, CONTAINED, CIRCLE),
          move(CONTAINED, CONFIRMED, CIRCLE),
          move(CONTAINED, REVIEWED, CIRCLE),
          move(REVIEWED, CONTAINED, CIRCLE),
          move(REVIEWED, CLOSED, LEAD, IncidentFact.LAW_MET, IncidentFact.EVERYBODY_TOLD),
          move(NOT_AN_INCIDENT, ASSESSED, CIRCLE),
          move(CLOSED, ASSESSED, CIRCLE));

  private IncidentMoves() {}

  public static List<IncidentMove> all() {
    return ALL;
  }

  public static Optional<IncidentMove> find(IncidentState from, IncidentState to) {
    return ALL.stream().filter(move -> move.from() == from && move.to() == to).findFirst();
  }

  public static List<IncidentMove> from(IncidentState from) {
    return ALL.stream().filter(move -> move.from() == from).toList();
  }

  private static IncidentMove move(
      IncidentState from, IncidentState to, Set<Role> who, IncidentFact... facts) {
    return new IncidentMove(from, to, who, Set.of(facts));
  }
}
