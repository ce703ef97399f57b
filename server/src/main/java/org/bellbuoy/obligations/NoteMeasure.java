package org.bellbuoy.obligations;

import java.time.Instant;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Notes when users could first take a corrective or mitigating measure. The first one counts: a
/// later fix moves no end; an earlier one that comes to light does. One that was there before we
/// were aware counts from awareness, and the record says so.
///
/// Refuses: missing, not allowed, invalid, changed meanwhile, [ObligationRefusal.MeasureKnown],
/// [ObligationRefusal.NotReportable], [ObligationRefusal.SecondPersonAwaited].
@Component
public class NoteMeasure {

  private final ObligationWriting writing;

  NoteMeasure(ObligationWriting writing) {
    this.writing = writing;
  }

  /// @param what which measure, and how users get it
  /// @param version the version of the obligation that the viewer had read
  @Transactional
  public void note(
      Viewer viewer,
      String caseCode,
      String code,
      @Nullable Instant measureAt,
      @Nullable String what,
      long version) {
    Obligation known = writing.asking(viewer, caseCode, code, version).obligation();
    Reading reading = new Reading();
    Instant at = writing.past(reading, "measureAt", measureAt);
    String words = reading.block("measure", what, ObligationWriting.MOST);
    reading.finish();
    Instant before = known.measureAt();
    if (before != null && !at.isBefore(before)) {
      throw new ObligationRefusal.MeasureKnown().refused();
    }
    boolean early = at.isBefore(known.awareAt());
    String text =
        early ? words + "\nIt was there before we were aware: counted from awareness." : words;
    ObligationStep.Kind kind = ObligationStep.Kind.MEASURE_AVAILABLE;
    writing.keep(
        viewer,
        known.measured(at),
        new ObligationStep(kind, writing.now(), viewer.actor(), null, before, at, text));
  }
}
