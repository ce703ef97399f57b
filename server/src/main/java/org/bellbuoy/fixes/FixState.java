package org.bellbuoy.fixes;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// Where the work on one stream stands.
public enum FixState {
  PLANNED,
  IN_WORK,
  IN_REVIEW,
  /// A fixed build is there.
  READY,
  /// This stream needs none: it is not affected, or gets no fixes any more.
  NOT_NEEDED;

  /// Where it may go from here. What is not named cannot happen.
  public Set<FixState> next() {
    return switch (this) {
      case PLANNED -> EnumSet.of(IN_WORK, NOT_NEEDED);
      case IN_WORK -> EnumSet.of(IN_REVIEW, PLANNED, NOT_NEEDED);
      case IN_REVIEW -> EnumSet.of(READY, IN_WORK);
      case READY -> EnumSet.of(IN_WORK);
      case NOT_NEEDED -> EnumSet.of(PLANNED);
    };
  }

  /// Nothing is left to do.
  public boolean done() {
    return switch (this) {
      case READY, NOT_NEEDED -> true;
      case PLANNED, IN_WORK, IN_REVIEW -> false;
    };
  }

  /// The state in plain words, such as `in work`.
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
