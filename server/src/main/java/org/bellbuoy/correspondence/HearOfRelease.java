package org.bellbuoy.correspondence;

import org.bellbuoy.kernel.OutwardReleased;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Shows reporters what was held back, once a person has let everything leave the house again.
@Component
class HearOfRelease {

  private final MailboxStore mailboxes;

  HearOfRelease(MailboxStore mailboxes) {
    this.mailboxes = mailboxes;
  }

  @ApplicationModuleListener
  void hear(OutwardReleased news) {
    mailboxes.letGo();
  }
}
