package org.bellbuoy.evidence;

import java.time.Clock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts into the ledger that somebody takes a copy of it, before the first byte leaves: a copy that
/// breaks off is in the ledger too.
@Component
public class ExportLedger {

  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  ExportLedger(Authority authority, Ids ids, Clock clock, News news) {
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void record(Viewer by) {
    authority.require(by, Permission.READ_LEDGER);
    news.tell(new LedgerExported(by.actor(), clock.instant(), ids.next()));
  }
}
