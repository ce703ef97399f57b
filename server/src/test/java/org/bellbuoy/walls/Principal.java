package org.bellbuoy.walls;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.identity.Role;

/// Who may come to a door, as lifecycles lists them.
public enum Principal {
  ANYONE,
  LEAD_IN,
  ENGINEER_IN,
  LEAD_OUT,
  ANALYST_OUT,
  INTAKE_OUT,
  ENGINEER_OUT,
  PRODUCT_OWNER,
  RELEASE_MANAGER,
  PUBLISHER,
  SUPPORT,
  COMMS,
  LEGAL,
  PRIVACY_OFFICER,
  EXECUTIVE,
  AUDITOR,
  ADMINISTRATOR,
  EMPLOYEE,
  PARTNER,
  COORDINATOR,
  ENGINEER_OUTSIDE,
  /// An outsider who was invited to another case.
  PARTNER_ELSEWHERE,
  /// A contact of a customer who signed in at the counter.
  CUSTOMER;

  static Set<Principal> inTheCircle() {
    return EnumSet.of(LEAD_IN, ENGINEER_IN);
  }

  /// The role a member of staff holds; empty for whoever is none.
  public Optional<Role> role() {
    return switch (this) {
      case ANYONE, PARTNER, COORDINATOR, ENGINEER_OUTSIDE, PARTNER_ELSEWHERE, CUSTOMER ->
          Optional.empty();
      case LEAD_IN, LEAD_OUT -> Optional.of(Role.LEAD);
      case ENGINEER_IN, ENGINEER_OUT -> Optional.of(Role.ENGINEER);
      case ANALYST_OUT -> Optional.of(Role.ANALYST);
      case INTAKE_OUT -> Optional.of(Role.INTAKE);
      case PRODUCT_OWNER,
          RELEASE_MANAGER,
          PUBLISHER,
          SUPPORT,
          COMMS,
          LEGAL,
          PRIVACY_OFFICER,
          EXECUTIVE,
          AUDITOR,
          ADMINISTRATOR,
          EMPLOYEE ->
          Optional.of(Role.valueOf(name()));
    };
  }
}
