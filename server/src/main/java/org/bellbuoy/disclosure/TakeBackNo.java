package org.bellbuoy.disclosure;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes back a no that waits for a second person, or turns it down. That it was wanted stays.
///
/// Refuses: missing, not allowed, changed meanwhile, [DisclosureRefusal.NothingToDecide],
/// [DisclosureRefusal.NothingWaits].
@Component
public class TakeBackNo {

  private final DisclosureWriting writing;
  private final KeepDecision keep;

  TakeBackNo(DisclosureWriting writing, KeepDecision keep) {
    this.writing = writing;
    this.keep = keep;
  }

  /// @param version the version of the decision that the viewer had read
  @Transactional
  public void takeBack(Viewer viewer, String caseCode, long version) {
    var file = writing.file(viewer, caseCode, Permission.CONFIRM_EXTENSION);
    Decision known = writing.taken(file, version);
    Decision.Proposal no = known.proposal();
    if (no == null) {
      throw new DisclosureRefusal.NothingWaits().refused();
    }
    keep.decided(
        known.proposed(null),
        DecisionStep.Kind.NO_WITHDRAWN,
        viewer.actor(),
        writing.now(),
        no.reason(),
        "");
  }
}
