package org.bellbuoy.obligations;

import java.time.Instant;
import java.util.Objects;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says that the law asks for no report, for a reason of the closed list. It holds once a second
/// person confirms; until then the clocks run.
///
/// Refuses: missing, not allowed, invalid, changed meanwhile, [ObligationRefusal.NotReportable],
/// [ObligationRefusal.SecondPersonAwaited], [ObligationRefusal.HandedInAlready].
@Component
public class AskNoReport {

  private final ObligationWriting writing;

  AskNoReport(ObligationWriting writing) {
    this.writing = writing;
  }

  /// @param version the version of the obligation that the viewer had read
  @Transactional
  public void ask(
      Viewer viewer,
      String caseCode,
      String code,
      @Nullable NoReportGround ground,
      @Nullable String reason,
      long version) {
    ObligationFile file = writing.asking(viewer, caseCode, code, version);
    if (file.handedIn()) {
      throw new ObligationRefusal.HandedInAlready().refused();
    }
    Reading reading = new Reading();
    String why = reading.block("noReportReason", reason, ObligationWriting.MOST);
    if (ground == null) {
      reading.flaw("ground", "Choose why; there is no other reason.");
    }
    reading.finish();
    Instant now = writing.now();
    String text = Objects.requireNonNull(ground).words() + ".\n" + why;
    writing.keep(
        viewer,
        file.obligation()
            .waitingFor(
                new Waiting(Waiting.What.NOT_REPORTABLE, null, null, now, viewer.actor().id())),
        ObligationStep.of(ObligationStep.Kind.NOT_REPORTABLE_PROPOSED, now, viewer.actor(), text));
  }
}
