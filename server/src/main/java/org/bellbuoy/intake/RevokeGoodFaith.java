package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.correspondence.LetterTemplate;
import org.bellbuoy.correspondence.MailboxItem;
import org.bellbuoy.correspondence.Post;
import org.bellbuoy.correspondence.PostToMailbox;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Vault;
import org.bellbuoy.web.FieldNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes back what a reporter was promised, for what is done from then on. A lead and somebody of
/// legal must both say so, as two persons; the first gives the reason, and the reporter reads it.
///
/// Refuses: not allowed, [IntakeRefusal.RevokedAlready], [IntakeRefusal.LeadAndLegalNeeded].
@Component
public class RevokeGoodFaith {

  private static final int MOST = 4_000;

  private final ReportRights rights;
  private final GoodFaiths records;
  private final GoodFaithStore store;
  private final PostToMailbox mailbox;
  private final Vault vault;
  private final Clock clock;
  private final News news;

  RevokeGoodFaith(
      ReportRights rights,
      GoodFaiths records,
      GoodFaithStore store,
      PostToMailbox mailbox,
      Vault vault,
      Clock clock,
      News news) {
    this.rights = rights;
    this.records = records;
    this.store = store;
    this.mailbox = mailbox;
    this.vault = vault;
    this.clock = clock;
    this.news = news;
  }

  /// @param reason needed of the first person only
  /// @return whether it is taken back now, or waits for the second person
  @Transactional
  public boolean revoke(Viewer viewer, String tracking, @Nullable String reason) {
    Report report = rights.toWeigh(viewer, tracking);
    GoodFaith now = records.find(viewer, tracking).orElseThrow(() -> new Missing().refused());
    if (now.revokedAt() != null) {
      throw new IntakeRefusal.RevokedAlready().refused();
    }
    GoodFaith.Proposal waiting = now.proposal();
    if (waiting == null) {
      propose(viewer, report, reason);
      return false;
    }
    UUID second = viewer.actor().id();
    if (waiting.by().equals(second) || !waiting.as().completes(side(viewer))) {
      throw new IntakeRefusal.LeadAndLegalNeeded().refused();
    }
    confirm(viewer, report, waiting);
    return true;
  }

  private void propose(Viewer viewer, Report report, @Nullable String reason) {
    Reading reading = new Reading();
    String words = reading.block("reason", reason, MOST);
    reading.finish();
    FieldNames.renamed("text", "reason", () -> LetterTemplate.requireNoCode(words));
    Instant now = clock.instant();
    UUID id = report.id().value();
    store.propose(
        report.id(),
        viewer.actor().id(),
        side(viewer),
        vault.in(new SealScope(id)).text(GoodFaiths.place(id, "reason"), words),
        now);
    news.tell(new GoodFaithDoubted(viewer.actor(), now, id));
  }

  private void confirm(Viewer viewer, Report report, GoodFaith.Proposal waiting) {
    Instant now = clock.instant();
    if (store.revoke(report.id(), viewer.actor().id(), now)) {
      mailbox.post(
          report.thread(), new Post(MailboxItem.Kind.GOOD_FAITH_REVOKED, waiting.reason()));
      news.tell(new GoodFaithRevoked(viewer.actor(), now, report.id().value(), waiting.by()));
    }
  }

  private static GoodFaith.Side side(Viewer viewer) {
    boolean lead = viewer.holds(Role.LEAD);
    boolean legal = viewer.holds(Role.LEGAL);
    if (lead && legal) {
      return GoodFaith.Side.BOTH;
    }
    return lead ? GoodFaith.Side.LEAD : GoodFaith.Side.LEGAL;
  }
}
