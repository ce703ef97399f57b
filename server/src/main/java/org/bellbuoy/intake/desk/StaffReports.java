package org.bellbuoy.intake.desk;

import java.time.Clock;
import java.util.List;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Content;
import org.bellbuoy.intake.NewReport;
import org.bellbuoy.intake.Source;
import org.bellbuoy.policy.Policies;
import org.bellbuoy.policy.PolicyVersion;
import org.springframework.stereotype.Component;

/// What a colleague reports, under the policy that is in force as they do.
@Component
class StaffReports {

  private static final int NONE_YET = 0;

  private final Policies policies;
  private final Clock clock;

  StaffReports(Policies policies, Clock clock) {
    this.policies = policies;
    this.clock = clock;
  }

  NewReport of(Viewer viewer, Content content) {
    int version =
        policies.inForce(viewer, clock.instant()).map(PolicyVersion::number).orElse(NONE_YET);
    return new NewReport(Source.STAFF, content, List.of(), version);
  }
}
