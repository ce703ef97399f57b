package org.bellbuoy.firstrun;

import org.bellbuoy.delivery.MailAccounts;
import org.bellbuoy.delivery.Mailboxes;
import org.bellbuoy.delivery.TestLetters;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Canaries;
import org.bellbuoy.intake.CanaryPath;
import org.springframework.stereotype.Component;

/// Whether letters leave and come back.
@Component
public class MailChecks {

  private final MailAccounts accounts;
  private final Mailboxes mailboxes;
  private final TestLetters letters;
  private final Canaries canaries;
  private final Authority authority;

  MailChecks(
      MailAccounts accounts,
      Mailboxes mailboxes,
      TestLetters letters,
      Canaries canaries,
      Authority authority) {
    this.accounts = accounts;
    this.mailboxes = mailboxes;
    this.letters = letters;
    this.canaries = canaries;
    this.authority = authority;
  }

  public MailCheck now(Viewer viewer) {
    authority.require(viewer, Permission.RUN_HOUSE);
    return new MailCheck(
        accounts.get(viewer).exists(),
        letters.latest(viewer).orElse(null),
        mailboxes.get(viewer).exists(),
        mailboxes.health(viewer).findTrouble().orElse(null),
        canaries.passage(viewer, CanaryPath.MAIL));
  }
}
