package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes back what was put away at once: each report that nobody touched since lies where it lay
/// before. The others stay as they are.
///
/// Refuses: [IntakeRefusal.UndoneAlready].
@Component
public class UndoSettlement {

  private final SettlementStore store;
  private final ReportRights rights;
  private final Authority authority;
  private final Settling settling;
  private final Clock clock;

  UndoSettlement(
      SettlementStore store,
      ReportRights rights,
      Authority authority,
      Settling settling,
      Clock clock) {
    this.store = store;
    this.rights = rights;
    this.authority = authority;
    this.settling = settling;
    this.clock = clock;
  }

  /// @return how many were put back
  @Transactional
  public int undo(Viewer viewer, UUID id) {
    authority.require(viewer, Permission.ANSWER_REPORT);
    if (store.find(id).isEmpty()) {
      throw new Missing().refused();
    }
    Instant now = clock.instant();
    if (!store.undo(id, now)) {
      throw new IntakeRefusal.UndoneAlready().refused();
    }
    List<SettlementStore.Put> back =
        store.put(id).stream()
            .filter(SettlementStore.Put::asPut)
            .filter(put -> put.report().subject() == null)
            .filter(put -> rights.mayRead(viewer, put.report()))
            .toList();
    back.forEach(put -> settling.settle(viewer, put.report(), put.was(), now));
    return back.size();
  }
}
