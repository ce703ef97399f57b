package org.bellbuoy.intake;

import java.util.Map;
import org.bellbuoy.correspondence.LetterField;
import org.bellbuoy.identity.Viewer;

/// The seam through which rooms downstream say what a letter to a reporter may be filled with, such
/// as the CVE ID.
public interface LetterKnowledge {

  /// What is known of a linked report's subject; the viewer may read it.
  Map<LetterField, String> known(Report report, Viewer viewer);
}
