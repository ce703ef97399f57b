package org.bellbuoy.customers;

/// Where a customer stands in the register.
public enum CustomerState {
  ACTIVE,
  /// Everything of it was moved to another.
  MERGED,
  /// What said who it was is destroyed; the number stays, because records of what was sent name it.
  REMOVED;

  public String words() {
    return switch (this) {
      case ACTIVE -> "active";
      case MERGED -> "merged";
      case REMOVED -> "removed";
    };
  }
}
