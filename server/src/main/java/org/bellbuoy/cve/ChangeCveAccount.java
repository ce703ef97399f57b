package org.bellbuoy.cve;

import java.time.Clock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.OutwardAddresses;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says by which account ids are reserved and records are sent.
///
/// Refuses: not allowed, invalid, changed meanwhile.
@Component
public class ChangeCveAccount {

  private final CveAccountStore store;
  private final CveAccounts accounts;
  private final OutwardAddresses addresses;
  private final Installation installation;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  ChangeCveAccount(
      CveAccountStore store,
      CveAccounts accounts,
      OutwardAddresses addresses,
      Installation installation,
      Authority authority,
      Clock clock,
      News news) {
    this.store = store;
    this.accounts = accounts;
    this.addresses = addresses;
    this.installation = installation;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public CveAccount execute(Viewer viewer, CveAccountForm typed, long expected) {
    authority.require(viewer, Permission.RUN_HOUSE);
    CveAccount before = accounts.inForce();
    CveAccount wanted = typed.read(before, addresses, installation);
    if (before.version() != expected) {
      throw new ChangedMeanwhile(before.version()).refused();
    }
    if (!store.change(accounts.sealed(wanted), expected)) {
      throw new ChangedMeanwhile(before.version()).refused();
    }
    CveAccount now = accounts.inForce();
    news.tell(
        new CveAccountChanged(
            viewer.actor(), clock.instant(), CveAccountChanged.ID, now.place(), now.version()));
    return now;
  }
}
