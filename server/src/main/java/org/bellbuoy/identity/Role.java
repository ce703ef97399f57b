package org.bellbuoy.identity;

import java.util.Locale;

/// The staff roles of a vendor's security desk. One person may hold several.
public enum Role {
  INTAKE,
  ANALYST,
  LEAD,
  ENGINEER,
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
  /// Any other member of staff: may file a report and see its number, no more.
  EMPLOYEE;

  /// The role in plain words, such as `release manager`.
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
