package org.bellbuoy.embargo;

import java.util.List;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells the house of letters that came in at the counter.
@Component
public class HearParties {

  private static final int AT_ONCE = 50;

  private final CounterStore counter;
  private final News news;

  HearParties(CounterStore counter, News news) {
    this.counter = counter;
    this.news = news;
  }

  /// @return how many were told
  @Transactional
  public int hear() {
    List<CounterStore.Untold> untold = counter.untold(AT_ONCE);
    for (CounterStore.Untold each : untold) {
      counter.markTold(each.letter());
      news.tell(
          new PartyWrote(Actor.outsider(each.party()), each.at(), each.circle(), each.letter()));
    }
    return untold.size();
  }
}
