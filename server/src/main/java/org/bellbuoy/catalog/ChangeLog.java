package org.bellbuoy.catalog;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;

/// Writes a change into the history and tells the news of it, in the transaction that makes it.
@Component
class ChangeLog {

  private final HistoryStore history;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  ChangeLog(HistoryStore history, Ids ids, Clock clock, News news) {
    this.history = history;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  void write(Viewer by, Change what, UUID subject, UUID item, String detail) {
    write(by, what, subject, item, detail, Optional.empty());
  }

  void write(Viewer by, Change what, Release release, String detail) {
    Optional<ReleaseId> hidden = release.isHidden() ? Optional.of(release.id()) : Optional.empty();
    write(by, what, release.product().value(), release.id().value(), detail, hidden);
  }

  private void write(
      Viewer by, Change what, UUID subject, UUID item, String detail, Optional<ReleaseId> hidden) {
    Instant now = clock.instant();
    history.add(ids.next(), subject, new HistoryEntry(now, by.actor(), what, detail), hidden);
    news.tell(new CatalogChanged(by.actor(), now, subject, what, item));
  }
}
