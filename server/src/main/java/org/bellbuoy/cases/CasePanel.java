package org.bellbuoy.cases;

import gg.jte.Content;
import java.util.Optional;
import org.bellbuoy.identity.Viewer;

/// The seam through which rooms downstream show themselves on the page of a case.
public interface CasePanel {

  /// Smaller stands higher on the page.
  int order();

  /// The name of the panel, and its anchor on the page.
  String name();

  /// What to show this viewer, or nothing. The viewer is a member of the circle.
  Optional<Content> content(CaseFile file, Viewer viewer);
}
