package org.bellbuoy.evidence;

import java.util.Optional;
import org.bellbuoy.identity.Viewer;

/// The seam by which what rooms know comes into an evidence pack, a chapter each.
interface PackChapter {

  /// What this viewer may know of it, always in the same order; empty where it has nothing to do
  /// with the subject.
  Optional<Chapter> of(Viewer viewer, PackSubject subject);
}
