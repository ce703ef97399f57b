package org.bellbuoy.assessment;

import org.bellbuoy.cases.CaseId;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says how bad the flaw of a case is in itself, and why.
///
/// Refuses: missing, not allowed, invalid, changed meanwhile.
@Component
public class AssessSeverity {

  private final AssessmentWriting writing;

  AssessSeverity(AssessmentWriting writing) {
    this.writing = writing;
  }

  /// @param version the version of the assessment that was read; 0 while there is none
  @Transactional
  public Assessment execute(Viewer viewer, CaseId id, JudgementForm typed, long version) {
    Assessment known = writing.begin(viewer, id, version);
    return writing.keep(viewer, known.with(typed.read()), AssessedPart.SEVERITY);
  }
}
