package org.bellbuoy.advisories;

import gg.jte.Content;
import java.util.Optional;
import org.bellbuoy.identity.Viewer;

/// The seam through which rooms downstream show themselves beside the form of a draft.
public interface DraftPanel {

  /// Smaller stands higher on the page.
  int order();

  /// What to show this viewer, who has the draft open, or nothing.
  ///
  /// @param beside which of several things the viewer wants beside the form; empty for none
  Optional<Content> content(Viewer viewer, AdvisoryPreview opened, String beside);
}
