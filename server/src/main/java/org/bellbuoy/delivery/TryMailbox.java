package org.bellbuoy.delivery;

import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Looks into the mailbox as it is set, and takes nothing.
///
/// Refuses: not allowed.
@Component
public class TryMailbox {

  private final Mailboxes mailboxes;
  private final Letterbox letterbox;
  private final Authority authority;

  TryMailbox(Mailboxes mailboxes, Letterbox letterbox, Authority authority) {
    this.mailboxes = mailboxes;
    this.letterbox = letterbox;
    this.authority = authority;
  }

  public MailboxTrial execute(Viewer viewer) {
    authority.require(viewer, Permission.RUN_HOUSE);
    Mailbox mailbox = mailboxes.get(viewer);
    if (!mailbox.exists()) {
      return new MailboxTrial.Failed(MailboxTrouble.UNKNOWN_HOST);
    }
    try (Letterbox.Visit visit = letterbox.open(mailbox)) {
      return visit.look();
    } catch (Letterbox.NotReached away) {
      return new MailboxTrial.Failed(away.trouble());
    }
  }
}
