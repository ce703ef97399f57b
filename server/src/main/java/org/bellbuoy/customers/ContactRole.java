package org.bellbuoy.customers;

import java.util.Locale;

/// What somebody at a customer looks after.
public enum ContactRole {
  SECURITY,
  TECHNICAL,
  LEGAL,
  PRIVACY;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
