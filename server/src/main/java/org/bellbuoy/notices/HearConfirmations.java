package org.bellbuoy.notices;

import java.util.List;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hears what customers confirmed at the counter: whoever says after signing in that it was read is
/// informed, whatever became of letters.
@Component
public class HearConfirmations {

  private static final int AT_ONCE = 50;

  private final ConfirmationStore confirmations;
  private final ConcernedStore concerned;
  private final News news;

  HearConfirmations(ConfirmationStore confirmations, ConcernedStore concerned, News news) {
    this.confirmations = confirmations;
    this.concerned = concerned;
    this.news = news;
  }

  /// @return how many were heard
  @Transactional
  public int hear() {
    List<ConfirmationStore.Untold> untold = confirmations.untold(AT_ONCE);
    untold.forEach(this::settle);
    return untold.size();
  }

  private void settle(ConfirmationStore.Untold each) {
    confirmations.markTold(each);
    concerned
        .hold(each.notice(), each.customer())
        .ifPresent(row -> {
          concerned.reached(row, Reached.INFORMED);
          news.tell(
              new CustomerReached(
                  Actor.outsider(each.contact()),
                  each.at(),
                  each.notice(),
                  each.customer().value(),
                  Reached.INFORMED));
        });
  }
}
