package org.bellbuoy.standards.affected;

import java.util.Locale;

/// What can be answered, the most pressing first: of many answers the first one counts.
public enum AnswerKind {
  AFFECTED,
  /// Two places say different things about this version.
  CONFLICT,
  /// What is said can be read in two ways.
  AMBIGUOUS,
  /// No version was given, or one that cannot be compared with those that are named.
  UNKNOWN_VERSION,
  UNDER_INVESTIGATION,
  FIXED,
  NOT_AFFECTED,
  /// Nobody says anything about this version.
  NOT_LISTED;

  /// The word in files and addresses.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether somebody who reads it can rest.
  public boolean isSafe() {
    return this == FIXED || this == NOT_AFFECTED;
  }

  /// Whether somebody who reads it must act or find out more.
  public boolean needsCare() {
    return compareTo(UNDER_INVESTIGATION) <= 0;
  }
}
