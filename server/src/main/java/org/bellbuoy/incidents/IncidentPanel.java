package org.bellbuoy.incidents;

import gg.jte.Content;
import java.util.Optional;
import org.bellbuoy.identity.Viewer;

/// The seam through which rooms downstream show themselves on the page of an incident.
public interface IncidentPanel {

  /// The name of the panel.
  String name();

  /// What to show this viewer, or nothing. The viewer is a member of the circle.
  Optional<Content> content(IncidentFile file, Viewer viewer);
}
