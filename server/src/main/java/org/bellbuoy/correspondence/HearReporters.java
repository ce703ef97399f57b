package org.bellbuoy.correspondence;

import java.util.List;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells the house of messages that came in at the street.
@Component
public class HearReporters {

  private static final int AT_ONCE = 50;

  private final ThreadStore threads;
  private final News news;

  HearReporters(ThreadStore threads, News news) {
    this.threads = threads;
    this.news = news;
  }

  /// @return how many were told
  @Transactional
  public int hear() {
    List<ThreadStore.Untold> untold = threads.untold(AT_ONCE);
    for (ThreadStore.Untold each : untold) {
      threads.markTold(each.message());
      news.tell(
          new ReporterWrote(
              Actor.reporter(each.from().value()),
              each.at(),
              each.subject(),
              each.thread(),
              each.message()));
    }
    return untold.size();
  }
}
