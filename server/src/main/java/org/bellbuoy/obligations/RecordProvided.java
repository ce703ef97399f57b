package org.bellbuoy.obligations;

import java.time.Instant;
import java.util.Optional;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Records that what a stage asks was provided already in another one that was handed in (*unless
/// the relevant information has already been provided*). It counts from that moment.
///
/// Refuses: missing, not allowed, invalid, changed meanwhile, [ObligationRefusal.NotReportable],
/// [ObligationRefusal.LawAskedNothing], [ObligationRefusal.StageSettled],
/// [ObligationRefusal.EarlierStageOpen], [ObligationRefusal.NotRunning].
@Component
public class RecordProvided {

  private final StageWriting writing;

  RecordProvided(StageWriting writing) {
    this.writing = writing;
  }

  /// What is recorded of it.
  ///
  /// @param in the stage in which it was provided
  /// @param reason what of it answers this one
  /// @param lateReason why it was late, where it was
  public record Provided(
      @Nullable Stage in, @Nullable String reason, @Nullable String lateReason) {}

  /// @param word the stage as an address names it
  /// @param version the version of the obligation that the viewer had read
  @Transactional
  public void record(
      Viewer viewer, String caseCode, String code, String word, Provided said, long version) {
    ObligationFile file = writing.asking(viewer, caseCode, code, version);
    StageStanding standing = writing.open(file, word);
    Reading reading = new Reading();
    Optional<Instant> when = Optional.ofNullable(said.in()).flatMap(in -> handedIn(file, in));
    if (said.in() == null
        || said.in() == standing.stage()
        || !said.in().toAuthority()
        || !standing.stage().toAuthority()) {
      reading.flaw("providedIn", "Choose another stage that the same authority got.");
    } else if (when.isEmpty()) {
      reading.flaw("providedIn", "This stage was not handed in.");
    }
    String why = reading.block("providedReason", said.reason(), ObligationWriting.MOST);
    String late =
        when.map(at -> writing.lateReason(reading, "providedLate", standing, at, said.lateReason()))
            .orElseGet(() ->
                reading.optionalBlock("providedLate", said.lateReason(), ObligationWriting.MOST));
    reading.finish();
    writing.requireOrder(file, standing);
    Instant doneAt = when.orElseThrow();
    Filing filing =
        writing
            .fresh(viewer, standing, Filing.State.PROVIDED, "")
            .done(doneAt, StageWriting.late(standing, doneAt))
            .in(said.in());
    String text = late.isEmpty() ? why : why + "\nLate: " + late;
    writing.keep(
        viewer,
        file,
        filing,
        writing.step(viewer, ObligationStep.Kind.PROVIDED_BEFORE, standing, doneAt, text));
  }

  private static Optional<Instant> handedIn(ObligationFile file, Stage in) {
    return file.standing(in)
        .flatMap(StageStanding::findFiling)
        .filter(filing -> filing.state() == Filing.State.SUBMITTED)
        .map(Filing::doneAt);
  }
}
