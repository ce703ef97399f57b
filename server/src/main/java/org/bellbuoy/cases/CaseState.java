package org.bellbuoy.cases;

import java.util.Locale;

/// Where the work on a case stands. Scheduled, publishing and published speak of the release
/// advisory only.
public enum CaseState {
  NEW,
  TRIAGE,
  NEEDS_INFO,
  VALIDATING,
  ACCEPTED,
  FIXING,
  FIX_VERIFIED,
  SCHEDULED,
  PUBLISHING,
  PUBLISHED,
  CLOSED,
  REJECTED,
  DUPLICATE,
  OUT_OF_SCOPE,
  MERGED,
  RISK_ACCEPTED,
  DISPROVED;

  /// Still being worked on: advisories may be published from it, and it counts as open.
  public boolean open() {
    return switch (this) {
      case NEW,
          TRIAGE,
          NEEDS_INFO,
          VALIDATING,
          ACCEPTED,
          FIXING,
          FIX_VERIFIED,
          SCHEDULED,
          PUBLISHING,
          PUBLISHED ->
          true;
      case CLOSED, REJECTED, DUPLICATE, OUT_OF_SCOPE, MERGED, RISK_ACCEPTED, DISPROVED -> false;
    };
  }

  /// An end of which the public hears nothing; closed to a case that was accepted once.
  public boolean quietEnd() {
    return this == REJECTED || this == DUPLICATE || this == OUT_OF_SCOPE;
  }

  /// The state in plain words, such as `needs info`.
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
