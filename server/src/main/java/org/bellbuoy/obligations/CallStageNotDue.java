package org.bellbuoy.obligations;

import java.time.Instant;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says that one stage is not due, such as telling persons where the risk to them is not high. It
/// holds once a second person confirms; until then its clock runs.
///
/// Refuses: missing, not allowed, invalid, changed meanwhile, [ObligationRefusal.NotReportable],
/// [ObligationRefusal.LawAskedNothing], [ObligationRefusal.StageSettled],
/// [ObligationRefusal.SecondPersonAwaited].
@Component
public class CallStageNotDue {

  private final StageWriting writing;
  private final ObligationWriting all;

  CallStageNotDue(StageWriting writing, ObligationWriting all) {
    this.writing = writing;
    this.all = all;
  }

  /// @param word the stage as an address names it
  /// @param version the version of the obligation that the viewer had read
  @Transactional
  public void call(
      Viewer viewer,
      String caseCode,
      String code,
      String word,
      @Nullable String reason,
      long version) {
    ObligationFile file = writing.asking(viewer, caseCode, code, version);
    StageStanding standing = writing.open(file, word);
    Reading reading = new Reading();
    String why = reading.block("notDueReason", reason, ObligationWriting.MOST);
    reading.finish();
    if (file.obligation().waiting() != null) {
      throw new ObligationRefusal.SecondPersonAwaited().refused();
    }
    Instant now = all.now();
    Waiting waiting =
        new Waiting(Waiting.What.STAGE_NOT_DUE, standing.stage(), null, now, viewer.actor().id());
    all.keep(
        viewer,
        file.obligation().waitingFor(waiting),
        writing.step(viewer, ObligationStep.Kind.STAGE_NOT_DUE_PROPOSED, standing, null, why));
  }
}
