package org.bellbuoy.notices;

import java.util.List;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Revision;
import org.bellbuoy.standards.facts.Standing;

/// A revision, and what is public of its advisory: mostly the same, but a later one may have taken
/// its place before anybody was told of it.
///
/// @param facts what everybody reads now, or would read
/// @param later how many revisions were published after it
record RevisionInPublic(AdvisoryFacts facts, int later) {

  /// Whether anybody is told of this revision: of the first, of one that makes readers act again,
  /// and of one that takes the advisory back.
  boolean isNews() {
    return isFirst() || own().mustActAgain() || !inForce();
  }

  /// Whether one that took its place tells everybody by itself, so that this one need not.
  boolean isToldByLater() {
    List<Revision> all = facts.tracking().revisions();
    return later > 0
        && (!inForce()
            || all.subList(Math.max(0, all.size() - later), all.size()).stream()
                .anyMatch(Revision::mustActAgain));
  }

  /// What this revision changed; empty in the first.
  String change() {
    return isFirst() ? "" : own().summary();
  }

  private boolean isFirst() {
    return facts.tracking().revisions().size() - later <= 1;
  }

  private Revision own() {
    List<Revision> all = facts.tracking().revisions();
    return all.get(Math.max(0, all.size() - 1 - later));
  }

  private boolean inForce() {
    return facts.tracking().standing() instanceof Standing.InForce;
  }
}
