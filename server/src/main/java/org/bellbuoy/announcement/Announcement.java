package org.bellbuoy.announcement;

import java.util.List;
import java.util.Set;
import org.bellbuoy.standards.announcing.Told;
import org.bellbuoy.standards.surfaces.Difference;

/// The texts about one advisory.
///
/// @param isPublic whether they may be said; before, they are drafts for the circle of the case
/// @param used for which of them the vendor has a place
/// @param doubts whole sentences about what a text says otherwise than the advisory
public record Announcement(boolean isPublic, Set<What> used, Told told, List<String> doubts) {

  public Announcement {
    used = Set.copyOf(used);
    doubts = List.copyOf(doubts);
  }

  static Announcement of(boolean isPublic, Set<What> used, Told told) {
    return new Announcement(
        isPublic, used, told, told.differences().stream().map(Difference::sentence).toList());
  }

  public boolean uses(What what) {
    return used.contains(what);
  }

  /// The advisory's number, or what stands for it while it has none.
  public String number() {
    return told.telling().facts().tracking().id();
  }
}
