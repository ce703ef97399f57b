package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lays an agreed excerpt or a pre-notice out for the parties, from its send time on.
///
/// Refuses: [Invalid] for a send time further than fourteen days before the agreed end, because a
/// secret that many know for long is none.
@Component
public class LayOutNotice {

  private static final int TEXT = 50_000;
  private static final Duration LONGEST = Duration.ofDays(14);

  private final CounterStore counter;
  private final EmbargoStore store;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  LayOutNotice(
      CounterStore counter,
      EmbargoStore store,
      Authority authority,
      Ids ids,
      Clock clock,
      News news) {
    this.counter = counter;
    this.store = store;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void layOut(Viewer by, EmbargoId circle, String text, Instant from) {
    authority.require(by, Permission.LEAD_CASE, circle.value());
    Reading reading = new Reading();
    String words = reading.block("notice", text, TEXT);
    if (store.find(circle).orElseThrow() instanceof Embargo.Agreed agreed
        && from.isBefore(agreed.end().instant().minus(LONGEST))) {
      reading.flaw("from", "A pre-notice goes out at most 14 days before the agreed end.");
    }
    reading.finish();
    Instant now = clock.instant();
    PartyNotice notice = new PartyNotice(ids.next(), ids.code(), words, from, null);
    counter.add(circle, notice, now, by.actor().id());
    news.tell(new NoticeLaidOut(by.actor(), now, circle.value(), notice.id(), from));
  }
}
