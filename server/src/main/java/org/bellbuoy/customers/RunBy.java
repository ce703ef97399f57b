package org.bellbuoy.customers;

import java.util.Locale;

/// Who runs an installation.
public enum RunBy {
  CUSTOMER,
  /// We host it for the customer.
  US;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String words() {
    return this == US ? "hosted by us" : "run by the customer";
  }
}
