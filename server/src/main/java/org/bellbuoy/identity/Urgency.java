package org.bellbuoy.identity;

/// Whether a decision can wait for a day.
public enum Urgency {
  ORDINARY,
  /// What is decided is known outside, or used against customers: each hour counts.
  EMERGENCY
}
