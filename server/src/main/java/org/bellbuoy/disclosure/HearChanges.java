package org.bellbuoy.disclosure;

import org.bellbuoy.advisories.AdvisoryDrafted;
import org.bellbuoy.advisories.AdvisoryPublished;
import org.bellbuoy.advisories.RevisionAbandoned;
import org.bellbuoy.assessment.AssessmentChanged;
import org.bellbuoy.cases.CaseExploited;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.CaseMoved;
import org.bellbuoy.cve.CveIdRecorded;
import org.bellbuoy.cve.CveRecordPublished;
import org.bellbuoy.embargo.EmbargoLifted;
import org.bellbuoy.embargo.LeakDecided;
import org.bellbuoy.fixes.FixChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Has a case weighed anew when something happened that the rule or an occasion looks at. Hearing
/// it twice changes nothing.
@Component
class HearChanges {

  private final WeighAnew deed;
  private final RiverStore river;

  HearChanges(WeighAnew deed, RiverStore river) {
    this.deed = deed;
    this.river = river;
  }

  @ApplicationModuleListener
  void on(CaseMoved moved) {
    deed.weigh(new CaseId(moved.about()));
  }

  @ApplicationModuleListener
  void on(CaseExploited marked) {
    deed.weigh(new CaseId(marked.about()));
  }

  @ApplicationModuleListener
  void on(AssessmentChanged changed) {
    deed.weigh(new CaseId(changed.about()));
  }

  @ApplicationModuleListener
  void on(FixChanged changed) {
    deed.weigh(new CaseId(changed.about()));
  }

  @ApplicationModuleListener
  void on(CveIdRecorded recorded) {
    deed.weigh(new CaseId(recorded.about()));
  }

  @ApplicationModuleListener
  void on(LeakDecided decided) {
    river.guardedBy(decided.about()).forEach(deed::weigh);
  }

  @ApplicationModuleListener
  void on(EmbargoLifted lifted) {
    river.guardedBy(lifted.about()).forEach(deed::weigh);
  }

  @ApplicationModuleListener
  void on(CveRecordPublished published) {
    deed.weigh(new CaseId(published.about()));
  }

  @ApplicationModuleListener
  void on(RevisionAbandoned abandoned) {
    river.caseOf(abandoned.about()).ifPresent(deed::weigh);
  }

  @ApplicationModuleListener
  void on(AdvisoryDrafted drafted) {
    river.caseOf(drafted.about()).ifPresent(deed::weigh);
  }

  @ApplicationModuleListener
  void on(AdvisoryPublished published) {
    if (published.caseId() != null) {
      deed.weigh(new CaseId(published.caseId()));
    }
  }
}
