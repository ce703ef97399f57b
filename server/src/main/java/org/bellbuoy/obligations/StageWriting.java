package org.bellbuoy.obligations;

import java.time.Instant;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What every deed on a stage does before and after its own thing. A stage can be worked on while a
/// decision waits for a second person: the clocks run on.
@Component
class StageWriting {

  private final ObligationWriting writing;
  private final FilingStore filings;

  StageWriting(ObligationWriting writing, FilingStore filings) {
    this.writing = writing;
    this.filings = filings;
  }

  /// The obligation, which asks something.
  ObligationFile asking(Viewer viewer, String caseCode, String code, long version) {
    ObligationFile file = writing.taken(viewer, caseCode, code, version);
    if (!file.obligation().asks()) {
      throw new ObligationRefusal.NotReportable().refused();
    }
    if (file.tooEarly()) {
      throw new ObligationRefusal.LawAskedNothing().refused();
    }
    return file;
  }

  /// One of its stages, which is not settled.
  StageStanding open(ObligationFile file, String word) {
    StageStanding standing = StageFiles.standing(file, word);
    if (standing.findFiling().filter(Filing::settled).isPresent()) {
      throw new ObligationRefusal.StageSettled(standing.stage()).refused();
    }
    return standing;
  }

  /// Refuses where what comes before it is missing.
  void requireOrder(ObligationFile file, StageStanding standing) {
    if (standing.stage() != Stage.FINAL_REPORT) {
      return;
    }
    boolean first =
        file.standing(Stage.NOTIFICATION)
            .filter(each -> each.findFiling().filter(Filing::settled).isEmpty())
            .isEmpty();
    if (!first) {
      throw new ObligationRefusal.EarlierStageOpen(Stage.NOTIFICATION).refused();
    }
    if (standing.how() == StageStanding.How.NOT_RUNNING) {
      Anchor anchor = standing.rule().anchor();
      throw new ObligationRefusal.NotRunning(standing.stage(), anchor).refused();
    }
  }

  /// Why it was late, which is to be said where it was and only there.
  String lateReason(
      Reading reading,
      String field,
      StageStanding standing,
      Instant doneAt,
      @Nullable String typed) {
    String why = reading.optionalBlock(field, typed, ObligationWriting.MOST);
    boolean late = late(standing, doneAt);
    if (late && why.isEmpty()) {
      reading.flaw(field, "This is after its end. Say why.");
    }
    if (!late && !why.isEmpty()) {
      reading.flaw(field, "This was in time. Leave the reason out.");
    }
    return why;
  }

  static boolean late(StageStanding standing, Instant doneAt) {
    return standing.due() != null && doneAt.isAfter(standing.due());
  }

  Filing fresh(Viewer viewer, StageStanding standing, Filing.State state, String pack) {
    return new Filing(
        standing.findFiling().map(Filing::id).orElseGet(() -> writing.ids().next()),
        standing.stage(),
        state,
        pack,
        null,
        false,
        "",
        null,
        null,
        writing.now(),
        viewer.actor().id());
  }

  /// Keeps what becomes of the stage, with the entry that says so.
  void keep(Viewer viewer, ObligationFile file, Filing filing, ObligationStep step) {
    writing.keep(
        viewer,
        file.obligation(),
        step,
        () -> {
          if (!filings.put(file.obligation(), filing)) {
            throw new ObligationRefusal.StageSettled(filing.stage()).refused();
          }
        },
        filing.hash());
  }

  ObligationStep step(
      Viewer viewer,
      ObligationStep.Kind kind,
      StageStanding standing,
      @Nullable Instant moment,
      String text) {
    return new ObligationStep(
        kind, writing.now(), viewer.actor(), standing.stage(), null, moment, text);
  }
}
