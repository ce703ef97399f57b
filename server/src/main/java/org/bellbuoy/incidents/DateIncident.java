package org.bellbuoy.incidents;

import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Corrects when an incident was noticed, began and ended, and from when laws count. Why stays.
///
/// Refuses: missing, invalid, changed meanwhile.
@Component
public class DateIncident {

  private final IncidentWriting writing;

  DateIncident(IncidentWriting writing) {
    this.writing = writing;
  }

  @Transactional
  public void date(
      Viewer viewer, String code, MomentsForm typed, @Nullable String why, long version) {
    Incident taken = writing.taken(viewer, code, version);
    Reading reading = new Reading();
    IncidentMoments moments = IncidentMoments.read(reading, typed, writing.now());
    String text = reading.block("correction", why, IncidentWriting.MOST);
    reading.finish();
    writing.keep(
        viewer, taken.dated(moments), IncidentStep.Kind.DATED, said(taken, moments) + text);
  }

  /// What held before stays readable.
  private static String said(Incident before, IncidentMoments after) {
    return before.awareAt().equals(after.awareAt())
        ? ""
        : "Aware since " + after.awareAt() + ", before " + before.awareAt() + ".\n";
  }
}
