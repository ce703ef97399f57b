package org.bellbuoy.obligations;

import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Confirms that the law asks, with the evidence. The clocks run as they did before.
///
/// Refuses: missing, not allowed, invalid, changed meanwhile, [ObligationRefusal.DecidedAlready],
/// [ObligationRefusal.NotReportable], [ObligationRefusal.SecondPersonAwaited].
@Component
public class ConfirmObligation {

  private final ObligationWriting writing;

  ConfirmObligation(ObligationWriting writing) {
    this.writing = writing;
  }

  /// @param version the version of the obligation that the viewer had read
  @Transactional
  public void confirm(
      Viewer viewer, String caseCode, String code, @Nullable String evidence, long version) {
    Obligation known = writing.asking(viewer, caseCode, code, version).obligation();
    if (known.state() == Obligation.State.CONFIRMED) {
      throw new ObligationRefusal.DecidedAlready().refused();
    }
    Reading reading = new Reading();
    String why = reading.block("evidence", evidence, ObligationWriting.MOST);
    reading.finish();
    writing.keep(
        viewer,
        known.in(Obligation.State.CONFIRMED),
        ObligationStep.of(ObligationStep.Kind.CONFIRMED, writing.now(), viewer.actor(), why));
  }
}
