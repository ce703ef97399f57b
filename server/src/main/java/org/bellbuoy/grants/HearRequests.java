package org.bellbuoy.grants;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.correspondence.ThreadTexts;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.ReportText;
import org.bellbuoy.intake.ReportTexts;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The desk takes in the requests for test environments that were put in at the street.
@Component
public class HearRequests {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final int AT_ONCE = 50;

  private final GrantStore store;
  private final ThreadTexts threads;
  private final ReportTexts reports;
  private final Clock clock;
  private final News news;

  HearRequests(GrantStore store, ThreadTexts threads, ReportTexts reports, Clock clock, News news) {
    this.store = store;
    this.threads = threads;
    this.reports = reports;
    this.clock = clock;
    this.news = news;
  }

  /// @return how many were taken in
  @Transactional
  public int hear() {
    List<GrantStore.Untold> untold = store.untold(AT_ONCE);
    untold.forEach(this::takeIn);
    return untold.size();
  }

  private void takeIn(GrantStore.Untold request) {
    UUID about = threads.about(HOUSE, request.thread());
    String report =
        about.equals(request.id())
            ? null
            : reports
                .find(HOUSE, about)
                .map(ReportText::report)
                .map(found -> found.tracking())
                .orElse(null);
    if (store.takeIn(request.id(), report)) {
      news.tell(
          new GrantChanged(
              Actor.reporter(request.mailbox()),
              clock.instant(),
              request.id(),
              GrantState.REQUESTED));
    }
  }
}
