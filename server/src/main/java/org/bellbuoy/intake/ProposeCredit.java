package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.correspondence.MailboxItem;
import org.bellbuoy.correspondence.Post;
import org.bellbuoy.correspondence.PostToMailbox;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Proposes to a reporter in what words to thank in public. Only what the reporter then agrees to
/// is ever printed.
@Component
public class ProposeCredit {

  /// Longer thanks are no line of a list any more.
  public static final int MOST = 200;

  private final ReportRights rights;
  private final CreditStore store;
  private final PostToMailbox mailbox;
  private final Vault vault;
  private final Clock clock;
  private final News news;

  ProposeCredit(
      ReportRights rights,
      CreditStore store,
      PostToMailbox mailbox,
      Vault vault,
      Clock clock,
      News news) {
    this.rights = rights;
    this.store = store;
    this.mailbox = mailbox;
    this.vault = vault;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void propose(Viewer viewer, String tracking, @Nullable String credit) {
    Report report = rights.toAnswer(viewer, tracking);
    Reading reading = new Reading();
    String words = reading.line("credit", credit, MOST);
    reading.finish();
    Instant now = clock.instant();
    var id = report.id().value();
    store.propose(
        report.id(), vault.in(new SealScope(id)).text(Credits.place(id, "proposed"), words), now);
    mailbox.post(report.thread(), new Post(MailboxItem.Kind.CREDIT_PROPOSED, words));
    news.tell(new CreditProposed(viewer.actor(), now, id));
  }
}
