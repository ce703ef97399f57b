package org.bellbuoy.deadlines;

import java.time.Instant;

/// How long a kind of clock may run, from some day on. Rules are dated data: a newer one replaces
/// an older one for clocks that start later, and moves none that runs.
///
/// @param grade which of several limits of the kind, such as a level; empty where there is one
/// @param source who says so: the policy, a law, or ourselves
public record Rule(ClockKind kind, String grade, Limit limit, Instant validFrom, Source source) {

  /// Who set the limit.
  public enum Source {
    POLICY,
    OWN_DEFAULT,
    CNA_RULES,
    AGREEMENT,
    LAW
  }
}
