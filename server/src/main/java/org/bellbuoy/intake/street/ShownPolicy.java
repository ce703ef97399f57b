package org.bellbuoy.intake.street;

import java.time.Clock;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.policy.Policies;
import org.bellbuoy.policy.PolicyVersion;
import org.springframework.stereotype.Component;

/// The policy that holds for a report: the version that the reporter was shown.
@Component
class ShownPolicy {

  private static final int NONE_YET = 0;
  private static final Viewer STRANGER = new Viewer.Anyone();

  private final Policies policies;
  private final Clock clock;

  ShownPolicy(Policies policies, Clock clock) {
    this.policies = policies;
    this.clock = clock;
  }

  /// The version in force now; 0 before the first one is published.
  int version() {
    return policies.inForce(STRANGER, clock.instant()).map(PolicyVersion::number).orElse(NONE_YET);
  }

  /// The version that the form carried, if it ever was in force; else today's.
  int shown(String carried) {
    boolean number = carried.matches("[1-9][0-9]{0,5}");
    return number
        ? policies
            .version(STRANGER, Integer.parseInt(carried))
            .filter(version -> !version.effectiveFrom().isAfter(clock.instant()))
            .map(PolicyVersion::number)
            .orElseGet(this::version)
        : version();
  }
}
