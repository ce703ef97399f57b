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

/// One of us writes to a party.
@Component
public class WriteToParty {

  static final int TEXT = 20_000;

  private final PartyStore parties;
  private final CounterStore counter;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  WriteToParty(
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
  public void write(Viewer by, EmbargoId circle, String code, String text) {
    authority.require(by, Permission.WORK_CASE, circle.value());
    Instant now = clock.instant();
    Party party =
        parties
            .find(circle, code)
            .filter(each -> each.kind() != PartyKind.REPORTER && each.standsAt(now))
            .orElseThrow(() -> new Missing().refused());
    Reading reading = new Reading();
    String words = reading.block("message", text, TEXT);
    reading.finish();
    Letter letter = new Letter(ids.next(), by.actor().id(), now, words);
    counter.add(party, letter);
    news.tell(new PartyWrittenTo(by.actor(), now, circle.value(), party.id(), letter.id()));
  }
}
