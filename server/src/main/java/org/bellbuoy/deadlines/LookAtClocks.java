package org.bellbuoy.deadlines;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks whether time went as it does since the last look. A machine that stood still, and a clock
/// that was set forward or back, leave a gap that is written down: what was promised in it can be
/// judged later. Nothing that was promised moves by it, and no breach is taken back.
@Component
public class LookAtClocks {

  private static final Duration STILL = Duration.ofMinutes(5);
  private static final Duration BACK = Duration.ofSeconds(-5);

  private final LookStore looks;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  LookAtClocks(LookStore looks, Ids ids, Clock clock, News news) {
    this.looks = looks;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void execute() {
    Instant now = clock.instant();
    looks
        .last()
        .filter(last -> jumped(Duration.between(last, now)))
        .ifPresent(last -> tell(last, now));
    looks.looked(now);
  }

  private static boolean jumped(Duration since) {
    return since.compareTo(STILL) > 0 || since.compareTo(BACK) < 0;
  }

  private void tell(Instant last, Instant now) {
    UUID id = ids.next();
    looks.gap(id, new TimeGap(last, now));
    news.tell(new TimeJumped(Actor.machine(), now, id, last));
  }
}
