package org.bellbuoy.disclosure;

import java.time.Instant;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Proposed;
import org.bellbuoy.identity.SecondPerson;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A second person confirms the answer: a no holds only from then on, a yes held before. A vendor
/// of one waits a day, and the record says for ever that it was one person.
///
/// Refuses: missing, not allowed, changed meanwhile, [DisclosureRefusal.NothingToDecide],
/// [DisclosureRefusal.NothingWaits], [DisclosureRefusal.SecondPersonNeeded].
@Component
public class ConfirmDisabling {

  private final DisclosureWriting writing;
  private final SecondPerson second;
  private final KeepDecision keep;

  ConfirmDisabling(DisclosureWriting writing, SecondPerson second, KeepDecision keep) {
    this.writing = writing;
    this.second = second;
    this.keep = keep;
  }

  /// @param version the version of the decision that the viewer had read
  @Transactional
  public void confirm(Viewer viewer, String caseCode, long version) {
    var file = writing.file(viewer, caseCode, Permission.CONFIRM_EXTENSION);
    Decision known = writing.taken(file, version);
    Proposed waiting =
        known.waiting().orElseThrow(() -> new DisclosureRefusal.NothingWaits().refused());
    var _ = second.require(viewer, waiting, "", new DisclosureRefusal.SecondPersonNeeded());
    Instant now = writing.now();
    Decision.Proposal no = known.proposal();
    if (no == null) {
      keep.decided(
          known.agreed(), DecisionStep.Kind.YES_CONFIRMED, viewer.actor(), now, known.reason(), "");
    } else {
      keep.decided(
          known.no(no, now), DecisionStep.Kind.NO_CONFIRMED, viewer.actor(), now, no.reason(), "");
    }
  }
}
