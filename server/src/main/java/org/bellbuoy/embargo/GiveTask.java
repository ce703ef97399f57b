package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks a party to do something.
@Component
public class GiveTask {

  private static final int TEXT = 2_000;

  private final PartyStore parties;
  private final CounterStore counter;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  GiveTask(
      PartyStore parties,
      CounterStore counter,
      Authority authority,
      Ids ids,
      Clock clock,
      News news) {
    this.parties = parties;
    this.counter = counter;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void give(Viewer by, EmbargoId circle, String code, String text) {
    authority.require(by, Permission.WORK_CASE, circle.value());
    Instant now = clock.instant();
    Party party =
        parties
            .find(circle, code)
            .filter(each -> each.kind() != PartyKind.REPORTER && each.standsAt(now))
            .orElseThrow(() -> new Missing().refused());
    Reading reading = new Reading();
    String words = reading.block("task", text, TEXT);
    reading.finish();
    PartyTask task = new PartyTask(ids.next(), ids.code(), words, now, null);
    counter.add(party, task, by.actor().id());
    news.tell(new PartyWrittenTo(by.actor(), now, circle.value(), party.id(), task.id()));
  }
}
