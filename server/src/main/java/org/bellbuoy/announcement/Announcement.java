package org.bellbuoy.announcement;

import java.util.List;
import org.bellbuoy.standards.announcing.Told;
import org.bellbuoy.standards.surfaces.Difference;

/// The texts about one advisory.
///
/// @param isPublic whether they may be said; before, they are drafts for the circle of the case
/// @param doubts whole sentences about what a text says otherwise than the advisory
public record Announcement(boolean isPublic, Told told, List<String> doubts) {

  public Announcement {
    doubts = List.copyOf(doubts);
  }

  static Announcement of(boolean isPublic, Told told) {
    return new Announcement(
        isPublic, told, told.differences().stream().map(Difference::sentence).toList());
  }

  /// The advisory's number, or what stands for it while it has none.
  public String number() {
    return told.telling().facts().tracking().id();
  }
}
