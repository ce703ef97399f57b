package org.bellbuoy.intake;

import java.time.Clock;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A person puts a report away as a concern or as spam, or takes it out again. Nothing is deleted.
///
/// Refuses: [IntakeRefusal.LinkedAlready], [IntakeRefusal.OnlyATest],
/// [IntakeRefusal.NotAnsweredYet].
@Component
public class SettleReport {

  private final ReportRights rights;
  private final Settling settling;
  private final Clock clock;

  SettleReport(ReportRights rights, Settling settling, Clock clock) {
    this.rights = rights;
    this.settling = settling;
    this.clock = clock;
  }

  @Transactional
  public void settle(Viewer viewer, String tracking, ReportState to) {
    Report report = rights.toAnswer(viewer, tracking);
    if (report.subject() != null || to == ReportState.LINKED) {
      throw new IntakeRefusal.LinkedAlready().refused();
    }
    if (report.source() == Source.TRIAL) {
      throw new IntakeRefusal.OnlyATest().refused();
    }
    if (to == ReportState.CONCERN && !report.answered()) {
      throw new IntakeRefusal.NotAnsweredYet().refused();
    }
    settling.settle(viewer, report, to, clock.instant());
  }
}
