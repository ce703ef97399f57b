package org.bellbuoy.delivery;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down how saying something by a hook ended.
@Component
class SettleSignal {

  /// With the pauses doubling up to four hours: about a day.
  static final int TRIES = 12;

  private static final int GOOD = 200;
  private static final int ELSEWHERE = 300;
  private static final int GONE = 410;

  private final HookPostStore store;
  private final Clock clock;
  private final News news;

  SettleSignal(HookPostStore store, Clock clock, News news) {
    this.store = store;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void execute(HookPostStore.Waiting post, int status) {
    Instant now = clock.instant();
    if (status >= GOOD && status < ELSEWHERE) {
      store.ended(post.id(), HookPost.State.SENT.name(), status, now);
    } else if (status == GONE || post.tries() >= TRIES) {
      store.ended(post.id(), HookPost.State.FAILED.name(), status, now);
      news.tell(new HookFailed(Actor.machine(), now, post.hook(), post.id()));
    } else {
      store.later(post.id(), status, now.plus(SettleLetter.pause(post.tries())));
    }
  }
}
