package org.bellbuoy.firstrun;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.EndTrial;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes the test out of every list, and remembers whether it was answered.
///
/// Refuses: not allowed, missing when there is none.
@Component
public class EndTheTest {

  private final FirstRunStore store;
  private final EndTrial trial;
  private final Reports reports;
  private final Authority authority;
  private final Clock clock;

  EndTheTest(
      FirstRunStore store, EndTrial trial, Reports reports, Authority authority, Clock clock) {
    this.store = store;
    this.trial = trial;
    this.reports = reports;
    this.authority = authority;
    this.clock = clock;
  }

  @Transactional
  public void end(Viewer viewer) {
    authority.require(viewer, Permission.READ_INTAKE);
    String tracking =
        store
            .trial()
            .filter(sent -> !sent.ended())
            .map(Progress.Trial::tracking)
            .orElseThrow(() -> new Missing().refused());
    Instant now = clock.instant();
    if (reports.get(viewer, tracking).answered()) {
      store.answered(tracking, now);
    }
    trial.end(viewer, tracking);
    store.ended(tracking, now);
  }
}
