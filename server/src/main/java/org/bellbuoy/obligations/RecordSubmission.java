package org.bellbuoy.obligations;

import java.time.Instant;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Records that a person handed a stage in, or told those who were to be told: when, and under
/// which receipt number. What was prepared is kept as it is, with its hash. This house hands in
/// nothing itself.
///
/// Refuses: missing, not allowed, invalid, changed meanwhile, [ObligationRefusal.NotReportable],
/// [ObligationRefusal.LawAskedNothing], [ObligationRefusal.StageSettled],
/// [ObligationRefusal.NotPrepared], [ObligationRefusal.EarlierStageOpen],
/// [ObligationRefusal.NotRunning].
@Component
public class RecordSubmission {

  private static final int REFERENCE = 200;

  private final StageWriting writing;
  private final ObligationWriting all;

  RecordSubmission(StageWriting writing, ObligationWriting all) {
    this.writing = writing;
    this.all = all;
  }

  /// What is recorded of it.
  ///
  /// @param doneAt when it was handed in, in truth
  /// @param reference the receipt number, or the number of the advisory by which users were told
  /// @param lateReason why it was late, where it was
  public record Handed(
      @Nullable Instant doneAt, @Nullable String reference, @Nullable String lateReason) {}

  /// @param word the stage as an address names it
  /// @param version the version of the obligation that the viewer had read
  @Transactional
  public void record(
      Viewer viewer, String caseCode, String code, String word, Handed handed, long version) {
    ObligationFile file = writing.asking(viewer, caseCode, code, version);
    StageStanding standing = writing.open(file, word);
    Reading reading = new Reading();
    Instant doneAt = all.past(reading, "doneAt", handed.doneAt());
    if (doneAt.isBefore(file.obligation().awareAt())) {
      reading.flaw("doneAt", "This is before we were aware. Correct awareness first.");
    }
    String reference = reading.line("reference", handed.reference(), REFERENCE);
    String late = writing.lateReason(reading, "lateReason", standing, doneAt, handed.lateReason());
    reading.finish();
    writing.requireOrder(file, standing);
    String pack = standing.findFiling().map(Filing::pack).orElse("");
    if (pack.isEmpty()) {
      throw new ObligationRefusal.NotPrepared(standing.stage()).refused();
    }
    Filing filing =
        writing
            .fresh(viewer, standing, Filing.State.SUBMITTED, pack)
            .done(doneAt, StageWriting.late(standing, doneAt))
            .under(reference, StagePackage.hash(pack));
    String text = late.isEmpty() ? reference : reference + "\nLate: " + late;
    writing.keep(
        viewer,
        file,
        filing,
        writing.step(viewer, ObligationStep.Kind.SUBMITTED, standing, doneAt, text));
  }
}
