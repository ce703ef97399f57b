package org.bellbuoy.disclosure;

import java.time.Instant;
import java.util.Optional;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Answers whether customers are better off without the product than to wait for the fix, for a
/// reason of the closed list. A yes of one lead holds at once; a no waits for a second person, and
/// until then the clock runs.
///
/// Refuses: missing, not allowed, invalid, changed meanwhile, [DisclosureRefusal.NothingToDecide],
/// [DisclosureRefusal.AnsweredSo], [DisclosureRefusal.SecondPersonAwaited].
@Component
public class DecideDisabling {

  private final DisclosureWriting writing;
  private final DecisionStore store;
  private final KeepDecision keep;

  DecideDisabling(DisclosureWriting writing, DecisionStore store, KeepDecision keep) {
    this.writing = writing;
    this.store = store;
    this.keep = keep;
  }

  /// @param reason which speaks for yes or for no
  /// @param words the same in words; a test, or what was found, is named there
  /// @param version the version of the decision that the viewer had read
  @Transactional
  public void decide(
      Viewer viewer,
      String caseCode,
      @Nullable DisableReason reason,
      @Nullable String words,
      long version) {
    CaseFile file = writing.file(viewer, caseCode, Permission.LEAD_CASE);
    Reading reading = new Reading();
    String text = reading.block("words", words, DisclosureWriting.MOST);
    if (reason == null) {
      reading.flaw("reason", "Choose why; there is no other reason.");
    } else if (!reason.turnsYes() && reason.answer() == Disabling.NO && answeredYes(file)) {
      reading.flaw(
          "reason", "A yes becomes a no only by something that was tested, done or found since.");
    }
    reading.finish();
    decide(viewer, file, Optional.ofNullable(reason).orElseThrow(), text, version);
  }

  private boolean answeredYes(CaseFile file) {
    return store.find(file.id()).filter(each -> each.answer() == Disabling.YES).isPresent();
  }

  private void decide(
      Viewer viewer, CaseFile file, DisableReason reason, String text, long version) {
    Decision known = writing.taken(file, version);
    if (known.answer() == reason.answer()) {
      throw new DisclosureRefusal.AnsweredSo(known.answer()).refused();
    }
    Instant now = writing.now();
    if (reason.answer() == Disabling.YES) {
      Decision yes = known.yes(reason, viewer.actor().id(), now);
      keep.decided(yes, DecisionStep.Kind.YES, viewer.actor(), now, reason, text);
      return;
    }
    if (known.proposal() != null) {
      throw new DisclosureRefusal.SecondPersonAwaited().refused();
    }
    var proposal = new Decision.Proposal(reason, now, viewer.actor().id());
    keep.decided(
        known.proposed(proposal), DecisionStep.Kind.NO_PROPOSED, viewer.actor(), now, reason, text);
  }
}
