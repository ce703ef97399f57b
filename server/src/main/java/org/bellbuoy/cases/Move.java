package org.bellbuoy.cases;

import java.util.Set;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;

/// One way a case may go: from where to where, by whom, and on what conditions.
///
/// @param who the roles that may; empty means the machine alone
/// @param particulars what must be said with it
/// @param facts what must be true before it
/// @param persons one, or two where a second person must confirm
public record Move(
    CaseState from,
    CaseState to,
    Set<Role> who,
    Set<Particular> particulars,
    Set<Fact> facts,
    Persons persons) {

  public Move {
    who = Set.copyOf(who);
    particulars = Set.copyOf(particulars);
    facts = Set.copyOf(facts);
  }

  /// How many people a move needs.
  public enum Persons {
    ONE,
    TWO
  }

  /// Does this viewer hold a role for it? Membership of the circle is asked elsewhere.
  public boolean allows(Viewer viewer) {
    return switch (viewer) {
      case Viewer.Machine _ -> who.isEmpty();
      case Viewer.Staff staff -> staff.roles().stream().anyMatch(who::contains);
      case Viewer.Anyone _, Viewer.Outsider _, Viewer.Customer _ -> false;
    };
  }
}
