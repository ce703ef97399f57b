package org.bellbuoy.cve;

import java.util.Objects;
import java.util.UUID;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.RestoreFence;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Has the record of an id published, or brought up to date. Whoever calls has made sure that what
/// it says is public already: the page is there before the record (CNA rules 5.3.1).
///
/// The container is held against the record schema and the rules before it is written down to be
/// sent. An older one that still waits is not sent any more.
///
/// Refuses: not allowed, [CveRefusal.NoServices], [CveRefusal.NotInThatState],
/// [CveRefusal.RecordNotReady], outward held.
@Component
public class SendCveRecord {

  private final CveStore store;
  private final QueueErrand errands;
  private final CveAccounts accounts;
  private final Authority authority;
  private final RestoreFence fence;

  SendCveRecord(
      CveStore store,
      QueueErrand errands,
      CveAccounts accounts,
      Authority authority,
      RestoreFence fence) {
    this.store = store;
    this.errands = errands;
    this.accounts = accounts;
    this.authority = authority;
    this.fence = fence;
  }

  /// @param facts what is public of the flaw, with an id of this subject
  @Transactional
  public void send(
      Viewer by, UUID subject, EmbargoId circle, VulnerabilityFacts facts, String lang) {
    authority.require(by, Permission.PUBLISH_ADVISORY, circle.value());
    fence.requireOpen();
    if (!accounts.areSet()) {
      throw new CveRefusal.NoServices().refused();
    }
    CveRecordDraft draft = CveRecordDraft.of(facts, lang);
    if (!draft.flaws().isEmpty()) {
      throw new CveRefusal.RecordNotReady(draft.flaws()).refused();
    }
    CveId cve = Objects.requireNonNull(facts.cve());
    boolean ours =
        store.of(subject).stream()
            .anyMatch(each -> each.id().equals(cve) && each.state() != CveState.REJECTED);
    if (!ours) {
      throw new CveRefusal.NotInThatState().refused();
    }
    errands.publish(by, subject, circle, cve, draft.container());
  }
}
