package org.bellbuoy.firstrun;

import java.time.Clock;
import java.util.UUID;
import org.bellbuoy.correspondence.FreshReceipt;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.FileTrial;
import org.bellbuoy.intake.Receipt;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sends a test of our own, to be answered. The one sent last counts.
///
/// Refuses: not allowed.
@Component
public class TryTheDesk {

  private final FirstRunStore store;
  private final FileTrial trial;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  TryTheDesk(
      FirstRunStore store, FileTrial trial, Authority authority, Ids ids, Clock clock, News news) {
    this.store = store;
    this.trial = trial;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// @param fresh made before the transaction began, because making it is slow
  @Transactional
  public Receipt send(Viewer viewer, FreshReceipt fresh) {
    authority.require(viewer, Permission.READ_INTAKE);
    UUID person = authority.requireStaff(viewer).personId();
    Receipt receipt = trial.file(viewer, fresh);
    UUID id = ids.next();
    store.tried(id, receipt.tracking(), person, clock.instant());
    news.tell(new DeskTried(viewer.actor(), clock.instant(), id));
    return receipt;
  }
}
