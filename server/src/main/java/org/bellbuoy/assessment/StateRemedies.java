package org.bellbuoy.assessment;

import org.bellbuoy.cases.CaseId;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says what customers can do.
///
/// Refuses: missing, not allowed, invalid, changed meanwhile.
@Component
public class StateRemedies {

  private final AssessmentWriting writing;

  StateRemedies(AssessmentWriting writing) {
    this.writing = writing;
  }

  /// @param version the version of the assessment that was read; 0 while there is none
  @Transactional
  public Assessment execute(Viewer viewer, CaseId id, RemediesForm typed, long version) {
    Assessment known = writing.begin(viewer, id, version);
    return writing.keep(viewer, known.with(typed.read()), AssessedPart.REMEDIES);
  }
}
