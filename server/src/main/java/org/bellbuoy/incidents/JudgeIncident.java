package org.bellbuoy.incidents;

import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says whether an incident is severe, and why. When it is, what the chosen laws ask runs at once
/// in the cases that are linked.
///
/// Refuses: missing, invalid, changed meanwhile.
@Component
public class JudgeIncident {

  private final IncidentWriting writing;
  private final LegalSide law;

  JudgeIncident(IncidentWriting writing, LegalSide law) {
    this.writing = writing;
    this.law = law;
  }

  /// @param severe `yes` or `no`
  @Transactional
  public void judge(
      Viewer viewer, String code, @Nullable String severe, @Nullable String why, long version) {
    Incident taken = writing.taken(viewer, code, version);
    Reading reading = new Reading();
    var said = reading.choice("severe", severe, Severe.class);
    if (said.filter(each -> each == Severe.NOT_JUDGED).isPresent()) {
      reading.flaw("severe", "Choose whether it is severe.");
    }
    String text = reading.block("reason", why, IncidentWriting.MOST);
    reading.finish();
    Incident judged = taken.judged(said.orElseThrow());
    IncidentStep.Kind kind =
        judged.severe() == Severe.YES
            ? IncidentStep.Kind.JUDGED_SEVERE
            : IncidentStep.Kind.JUDGED_NOT_SEVERE;
    writing.keep(viewer, judged, kind, text);
    law.follow(viewer, judged);
  }
}
