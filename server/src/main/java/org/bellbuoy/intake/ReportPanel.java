package org.bellbuoy.intake;

import gg.jte.Content;
import java.util.Optional;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.page.FormState;

/// The seam through which rooms downstream show themselves on the page of a report.
public interface ReportPanel {

  /// The name of the panel, and its anchor on the page.
  String name();

  /// What to show this viewer, or nothing. The viewer may read the report.
  ///
  /// @param form how the forms inside the panel stand
  Optional<Content> content(Report report, Viewer viewer, FormState form);
}
