package org.bellbuoy.web;

import java.util.Optional;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.page.Link;

/// Rings at the head of every desk page until the person it rings for has seen to it. Put up by the
/// room that has something so urgent.
public interface Bell {

  /// What it says and where it leads; empty while it is silent for this viewer.
  Optional<Link> ringing(Viewer viewer);
}
