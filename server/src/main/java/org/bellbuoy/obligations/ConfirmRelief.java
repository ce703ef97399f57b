package org.bellbuoy.obligations;

import java.time.Instant;
import java.util.Objects;
import org.bellbuoy.identity.SecondPerson;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A second person confirms what takes a duty away or gives it more time. A vendor of one waits a
/// day, and the record says for ever that it was one person.
///
/// Refuses: missing, not allowed, changed meanwhile, [ObligationRefusal.NothingWaits],
/// [ObligationRefusal.SecondPersonNeeded], [ObligationRefusal.HandedInAlready],
/// [ObligationRefusal.StageSettled].
@Component
public class ConfirmRelief {

  private final ObligationWriting writing;
  private final FilingStore filings;
  private final StageWriting stages;
  private final SecondPerson second;

  ConfirmRelief(
      ObligationWriting writing, FilingStore filings, StageWriting stages, SecondPerson second) {
    this.writing = writing;
    this.filings = filings;
    this.stages = stages;
    this.second = second;
  }

  /// @param version the version of the obligation that the viewer had read
  @Transactional
  public void confirm(Viewer viewer, String caseCode, String code, long version) {
    ObligationFile file = writing.taken(viewer, caseCode, code, version);
    Obligation known = file.obligation();
    Waiting waiting = known.waiting();
    if (waiting == null) {
      throw new ObligationRefusal.NothingWaits().refused();
    }
    second.require(viewer, known.proposed(waiting), "", new ObligationRefusal.SecondPersonNeeded());
    if (waiting.what() == Waiting.What.NOT_REPORTABLE && file.handedIn()) {
      throw new ObligationRefusal.HandedInAlready().refused();
    }
    Instant now = writing.now();
    switch (waiting.what()) {
      case NOT_REPORTABLE ->
          writing.keep(
              viewer,
              known.in(Obligation.State.NOT_REPORTABLE),
              ObligationStep.of(ObligationStep.Kind.NOT_REPORTABLE, now, viewer.actor(), ""));
      case AWARENESS -> aware(viewer, known, Objects.requireNonNull(waiting.moment()), now);
      case STAGE_NOT_DUE -> notDue(viewer, file, Objects.requireNonNull(waiting.stage()), now);
    }
  }

  private void aware(Viewer viewer, Obligation known, Instant moment, Instant now) {
    ObligationStep.Kind kind = ObligationStep.Kind.AWARENESS_CORRECTED;
    writing.keep(
        viewer,
        known.aware(moment),
        new ObligationStep(kind, now, viewer.actor(), null, known.awareAt(), moment, ""));
  }

  private void notDue(Viewer viewer, ObligationFile file, Stage stage, Instant now) {
    Obligation known = file.obligation();
    StageStanding standing = stages.open(file, stage.word());
    Filing filing = stages.fresh(viewer, standing, Filing.State.NOT_DUE, "");
    ObligationStep.Kind kind = ObligationStep.Kind.STAGE_NOT_DUE;
    writing.keep(
        viewer,
        known.waitingFor(null),
        new ObligationStep(kind, now, viewer.actor(), stage, null, null, ""),
        () -> {
          if (!filings.put(known, filing)) {
            throw new ObligationRefusal.StageSettled(stage).refused();
          }
        });
  }
}
