package org.bellbuoy.policy;

import java.util.EnumSet;
import java.util.Set;
import org.bellbuoy.identity.Role;
import org.bellbuoy.web.Part;

/// What of the house is used, which roles are given, and what is meant for later.
///
/// @param parts those that are seen; [Part#LEGAL_DUTIES] follows from the laws
/// @param roles those that are offered
/// @param laws those that ask something of the vendor
/// @param version zero while nobody has chosen
public record Surfaces(
    Set<Part> parts, Set<Role> roles, Set<Law> laws, Set<Meant> meant, long version) {

  /// No house does without these.
  private static final Set<Role> NEEDED =
      EnumSet.of(
          Role.INTAKE, Role.ANALYST, Role.LEAD, Role.PUBLISHER, Role.ADMINISTRATOR, Role.EMPLOYEE);

  public Surfaces {
    parts = Set.copyOf(parts);
    roles = Set.copyOf(roles);
    laws = Set.copyOf(laws);
    meant = Set.copyOf(meant);
  }

  /// The roles that one may do without.
  public static Set<Role> spareRoles() {
    return EnumSet.complementOf(EnumSet.copyOf(NEEDED));
  }

  public boolean offers(Role role) {
    return NEEDED.contains(role) || roles.contains(role);
  }
}
