package org.bellbuoy.delivery;

import java.time.Clock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says which mailbox is read. Another mailbox is read from its beginning.
///
/// Refuses: not allowed, invalid, changed meanwhile.
@Component
public class ChangeMailbox {

  private final MailboxStore store;
  private final Mailboxes mailboxes;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  ChangeMailbox(
      MailboxStore store, Mailboxes mailboxes, Authority authority, Clock clock, News news) {
    this.store = store;
    this.mailboxes = mailboxes;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public Mailbox execute(Viewer viewer, MailboxForm typed, long expected) {
    authority.require(viewer, Permission.RUN_HOUSE);
    Mailbox before = mailboxes.get(viewer);
    Mailbox wanted = typed.read(before, clock.instant());
    if (!store.change(mailboxes.sealed(wanted), expected)) {
      throw new ChangedMeanwhile(before.version()).refused();
    }
    if (!wanted.isTheSameAs(before) || wanted.existing() != before.existing()) {
      store.begin();
    }
    Mailbox now = mailboxes.get(viewer);
    news.tell(
        new MailboxChanged(viewer.actor(), clock.instant(), MailboxChanged.ID, now.version()));
    return now;
  }
}
