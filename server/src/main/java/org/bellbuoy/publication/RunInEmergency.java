package org.bellbuoy.publication;

import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.embargo.FinishRunbookStep;
import org.bellbuoy.embargo.Leaks;
import org.bellbuoy.embargo.RunbookStep;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.runs.Haste;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Begins the run of what stands ready, with the page at once, while others speak, or soon will;
/// where there is a runbook, its first step is done by it. No gate is passed over that publishing
/// has not passed.
///
/// Refuses: [PublicationRefusal.NoHurry], [PublicationRefusal.NotReady], and what [PublishRevision]
/// refuses.
@Component
public class RunInEmergency {

  private final Cases cases;
  private final EmergencyRuns runs;
  private final PublishRevision publishing;
  private final Leaks leaks;
  private final FinishRunbookStep finish;

  RunInEmergency(
      Cases cases,
      EmergencyRuns runs,
      PublishRevision publishing,
      Leaks leaks,
      FinishRunbookStep finish) {
    this.cases = cases;
    this.runs = runs;
    this.publishing = publishing;
    this.leaks = leaks;
    this.finish = finish;
  }

  /// @param hash of the content that the publisher has before them
  /// @return the advisory that is public from now on
  @Transactional
  public Advisory run(Viewer by, String caseCode, String hash) {
    CaseFile file = cases.get(by, caseCode);
    EmergencyRun run =
        runs.of(by, file).orElseThrow(() -> new PublicationRefusal.NoHurry().refused());
    if (!run.ready()) {
      throw new PublicationRefusal.NotReady().refused();
    }
    Advisory advisory = run.findAdvisory().orElseThrow();
    Published _ = publishing.publish(by, advisory.id(), hash, Haste.EMERGENCY);
    leaks.runbook(by, file.embargo()).stream()
        .filter(step -> step.name() == RunbookStep.Name.PUBLISH_NOW && step.doneAt() == null)
        .forEach(step -> finish.finish(by, file.embargo(), step.name()));
    return advisory;
  }
}
