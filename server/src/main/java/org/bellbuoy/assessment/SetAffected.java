package org.bellbuoy.assessment;

import java.util.List;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says whom the flaw hits: the whole table at once. A table may contradict the catalogue while the
/// work goes on; it is then not clean, and the case not assessed.
///
/// Refuses: missing, not allowed, invalid, changed meanwhile.
@Component
public class SetAffected {

  private final AssessmentWriting writing;

  SetAffected(AssessmentWriting writing) {
    this.writing = writing;
  }

  /// @param version the version of the assessment that was read; 0 while there is none
  @Transactional
  public Assessment execute(Viewer viewer, CaseId id, List<LineForm> typed, long version) {
    Assessment known = writing.begin(viewer, id, version);
    return writing.keep(viewer, known.with(LineForm.read(typed)), AssessedPart.AFFECTED);
  }
}
