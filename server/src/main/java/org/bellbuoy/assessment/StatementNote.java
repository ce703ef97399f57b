package org.bellbuoy.assessment;

import gg.jte.Content;
import java.util.Optional;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.Viewer;

/// The seam through which rooms downstream put beside the statement on exploitation what whoever
/// writes it should know.
public interface StatementNote {

  /// What to show this viewer, who is a member of the circle, or nothing.
  Optional<Content> content(CaseFile file, Assessment known, Viewer viewer);
}
