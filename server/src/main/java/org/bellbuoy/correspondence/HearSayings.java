package org.bellbuoy.correspondence;

import java.util.List;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells the house what reporters said at the street.
@Component
public class HearSayings {

  private static final int AT_ONCE = 50;

  private final SayingStore sayings;
  private final News news;

  HearSayings(SayingStore sayings, News news) {
    this.sayings = sayings;
    this.news = news;
  }

  /// @return how many were told
  @Transactional
  public int hear() {
    List<SayingStore.Untold> untold = sayings.untold(AT_ONCE);
    for (SayingStore.Untold each : untold) {
      sayings.markTold(each.id());
      news.tell(
          new ReporterSaid(
              Actor.reporter(each.mailbox()),
              each.at(),
              each.subject(),
              each.thread(),
              each.kind(),
              each.id()));
    }
    return untold.size();
  }
}
