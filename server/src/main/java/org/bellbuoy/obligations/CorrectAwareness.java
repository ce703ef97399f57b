package org.bellbuoy.obligations;

import java.time.Instant;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Corrects from when we were aware. The moment that held before stays, with who changed it and
/// why. An earlier one holds at once and moves every end; a later one, or one from before the law
/// applied, gives us time and holds only once a second person confirms.
///
/// Refuses: missing, not allowed, invalid, changed meanwhile, [ObligationRefusal.NotReportable],
/// [ObligationRefusal.SecondPersonAwaited].
@Component
public class CorrectAwareness {

  private final ObligationWriting writing;
  private final Statutes statutes;

  CorrectAwareness(ObligationWriting writing, Statutes statutes) {
    this.writing = writing;
    this.statutes = statutes;
  }

  /// @param version the version of the obligation that the viewer had read
  @Transactional
  public void correct(
      Viewer viewer,
      String caseCode,
      String code,
      @Nullable Instant awareAt,
      @Nullable String reason,
      long version) {
    Obligation known = writing.asking(viewer, caseCode, code, version).obligation();
    Reading reading = new Reading();
    Instant aware = writing.past(reading, "awareAt", awareAt);
    String why = reading.block("awareReason", reason, ObligationWriting.MOST);
    if (aware.equals(known.awareAt())) {
      reading.flaw("awareAt", "This is the moment that holds.");
    }
    reading.finish();
    Instant now = writing.now();
    boolean relieves = relieves(known, aware);
    ObligationStep.Kind kind =
        relieves ? ObligationStep.Kind.AWARENESS_PROPOSED : ObligationStep.Kind.AWARENESS_CORRECTED;
    ObligationStep step =
        new ObligationStep(kind, now, viewer.actor(), null, known.awareAt(), aware, why);
    Waiting waiting = new Waiting(Waiting.What.AWARENESS, null, aware, now, viewer.actor().id());
    writing.keep(viewer, relieves ? known.waitingFor(waiting) : known.aware(aware), step);
  }

  private boolean relieves(Obligation known, Instant aware) {
    boolean asked = statutes.inForce(known.kind(), known.awareAt()).isPresent();
    return aware.isAfter(known.awareAt())
        || (asked && statutes.inForce(known.kind(), aware).isEmpty());
  }
}
