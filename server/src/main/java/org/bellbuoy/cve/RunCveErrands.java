package org.bellbuoy.cve;

import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.RestoreFence;
import org.bellbuoy.vault.ScopeErased;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Does at CVE Services what is due to be done there, one thing after the other in the whole house.
/// While the restore fence is closed nothing is done.
@Component
public class RunCveErrands {

  private final SettleErrand settle;
  private final CveAccounts accounts;
  private final RestoreFence fence;
  private final ObjectProvider<ReserveErrand> reserving;
  private final ObjectProvider<RecordErrand> records;

  RunCveErrands(
      SettleErrand settle,
      CveAccounts accounts,
      RestoreFence fence,
      ObjectProvider<ReserveErrand> reserving,
      ObjectProvider<RecordErrand> records) {
    this.settle = settle;
    this.accounts = accounts;
    this.fence = fence;
    this.reserving = reserving;
    this.records = records;
  }

  /// @return whether there was something to do
  public boolean run() {
    if (fence.held()) {
      return false;
    }
    return settle
        .claim()
        .map(errand -> {
          CrashPoint.here("cve.errand.claimed");
          run(errand);
          return true;
        })
        .orElse(false);
  }

  private void run(ErrandStore.Claimed errand) {
    CveAccount account = accounts.inForce();
    if (!account.exists()) {
      settle.failed(errand, CveTrouble.NO_ACCOUNT);
      return;
    }
    try {
      switch (errand.kind()) {
        case RESERVE -> reserving.getObject().run(account, errand);
        case PUBLISH -> records.getObject().publish(account, errand);
        case REJECT -> records.getObject().reject(account, errand);
      }
    } catch (ScopeErased gone) {
      settle.failed(errand, CveTrouble.ERASED);
    }
  }
}
