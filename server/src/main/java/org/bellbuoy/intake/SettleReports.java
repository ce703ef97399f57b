package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Invalid;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A person puts many reports away at once. Each is told by itself, none is deleted, and all of it
/// can be taken back. What may not be put away among many is left out, see [Outlooks].
@Component
public class SettleReports {

  /// @param id by which it is taken back
  public record Done(UUID id, Outlook outlook) {}

  private final Outlooks outlooks;
  private final SettlementStore store;
  private final Settling settling;
  private final Ids ids;
  private final Clock clock;

  SettleReports(Outlooks outlooks, SettlementStore store, Settling settling, Ids ids, Clock clock) {
    this.outlooks = outlooks;
    this.store = store;
    this.settling = settling;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public Done settle(Viewer viewer, Selection selection, ReportState to) {
    Outlook outlook = outlooks.of(viewer, selection, to);
    if (outlook.would().isEmpty()) {
      throw Invalid.of("reports", "None of these reports can be put there.").refused();
    }
    Instant now = clock.instant();
    UUID id = ids.next();
    store.add(id, viewer.actor().id(), to, now);
    for (Report report : outlook.would()) {
      settling.settle(viewer, report, to, now);
      store.add(id, report);
    }
    return new Done(id, outlook);
  }
}
