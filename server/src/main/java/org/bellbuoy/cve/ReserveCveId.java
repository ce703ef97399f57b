package org.bellbuoy.cve;

import java.util.UUID;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.RestoreFence;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks CVE Services for an id for a case. It is written down here and done a moment later, once,
/// however often somebody asks: while one is asked for, asking again changes nothing.
///
/// Refuses: not allowed, [CveRefusal.NoServices], [CveRefusal.HasId], outward held.
@Component
public class ReserveCveId {

  private final CveStore store;
  private final QueueErrand errands;
  private final CveAccounts accounts;
  private final Authority authority;
  private final RestoreFence fence;

  ReserveCveId(
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

  /// @param subject the case
  /// @param circle its circle
  @Transactional
  public void reserve(Viewer by, UUID subject, EmbargoId circle) {
    authority.require(by, Permission.ASSESS, circle.value());
    fence.requireOpen();
    if (!accounts.areSet()) {
      throw new CveRefusal.NoServices().refused();
    }
    if (store.of(subject).stream().anyMatch(known -> known.state() != CveState.REJECTED)) {
      throw new CveRefusal.HasId().refused();
    }
    errands.reserve(by, subject, circle);
  }
}
