package org.bellbuoy.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.RestoreFence;
import org.bellbuoy.kernel.Witness;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A customer who signed in says that a notice was read. Whoever says it again changes nothing; the
/// house hears of it within a second and counts the customer as informed.
///
/// Refuses: not allowed; missing, also what is about another customer.
@Component
@AtCounter
public class ConfirmReading {

  private final OwnNoticeStore store;
  private final Authority authority;
  private final Witness witness;
  private final RestoreFence fence;
  private final Clock clock;

  ConfirmReading(
      OwnNoticeStore store, Authority authority, Witness witness, RestoreFence fence, Clock clock) {
    this.store = store;
    this.authority = authority;
    this.witness = witness;
    this.fence = fence;
    this.clock = clock;
  }

  /// @param code of the notice
  @Transactional
  public void confirm(Viewer viewer, String code) {
    Viewer.Customer customer = authority.requireCustomer(viewer);
    List<OwnNoticeStore.Told> told =
        fence.held() ? List.of() : store.told(customer.customer(), code);
    if (told.isEmpty()) {
      throw new Missing().refused();
    }
    Instant now = clock.instant();
    for (OwnNoticeStore.Told each : told) {
      if (store.confirm(each, customer, now)) {
        witness.saw(new ReadingConfirmed(customer.actor(), now, each.notice(), each.customer()));
      }
    }
  }
}
