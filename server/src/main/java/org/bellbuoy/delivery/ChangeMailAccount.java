package org.bellbuoy.delivery;

import java.time.Clock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says by which server letters of a kind are sent.
///
/// Refuses: not allowed, invalid, changed meanwhile.
@Component
public class ChangeMailAccount {

  private final MailAccountStore store;
  private final MailAccounts accounts;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  ChangeMailAccount(
      MailAccountStore store, MailAccounts accounts, Authority authority, Clock clock, News news) {
    this.store = store;
    this.accounts = accounts;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  /// The account of correspondence.
  @Transactional
  public MailAccount execute(Viewer viewer, MailAccountForm typed, long expected) {
    return execute(viewer, MailKind.CORRESPONDENCE, typed, expected);
  }

  @Transactional
  public MailAccount execute(Viewer viewer, MailKind kind, MailAccountForm typed, long expected) {
    authority.require(viewer, Permission.RUN_HOUSE);
    MailAccount before = accounts.get(viewer, kind);
    MailAccount wanted = typed.read(before, accounts.get(viewer, kind.other()));
    if (!store.change(kind, accounts.sealed(kind, wanted), expected)) {
      throw new ChangedMeanwhile(before.version()).refused();
    }
    MailAccount now = accounts.get(viewer, kind);
    news.tell(new MailAccountChanged(viewer.actor(), clock.instant(), kind.id(), now.version()));
    return now;
  }
}
