package org.bellbuoy.incidents;

import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says which personal data an incident exposed. What the chosen laws ask runs at once in the cases
/// that are linked, and the incident does not end before every customer whom it touches knows.
///
/// Refuses: missing, invalid, changed meanwhile.
@Component
public class RecordExposure {

  private final IncidentWriting writing;
  private final ExposureStore exposures;
  private final LegalSide law;

  RecordExposure(IncidentWriting writing, ExposureStore exposures, LegalSide law) {
    this.writing = writing;
    this.exposures = exposures;
    this.law = law;
  }

  @Transactional
  public void record(Viewer viewer, String code, ExposureForm typed, long version) {
    Incident taken = writing.taken(viewer, code, version);
    ExposureForm.Read read = typed.read();
    exposures.add(
        taken.id(),
        new Exposure(read.whose(), read.part(), read.risk(), read.data(), writing.now()));
    writing.keep(viewer, taken, IncidentStep.Kind.EXPOSURE_RECORDED, "");
    law.follow(viewer, taken);
  }
}
