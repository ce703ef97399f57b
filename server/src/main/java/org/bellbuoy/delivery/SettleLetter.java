package org.bellbuoy.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down how a try ended.
@Component
class SettleLetter {

  /// With the pauses doubling up to four hours: about two days.
  static final int TRIES = 18;

  private static final Duration LONGEST = Duration.ofHours(4);

  private final LetterStore store;
  private final Clock clock;
  private final News news;

  SettleLetter(LetterStore store, Clock clock, News news) {
    this.store = store;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void sent(LetterStore.StoredLetter letter) {
    Instant now = clock.instant();
    store.sent(letter.id(), now);
    news.tell(new LetterSent(Actor.machine(), now, letter.about(), letter.id(), letter.unsure()));
  }

  @Transactional
  public void notTaken(LetterStore.StoredLetter letter, boolean later) {
    if (later && letter.tries() < TRIES) {
      store.later(letter.id(), clock.instant().plus(pause(letter.tries())));
    } else {
      fail(letter);
    }
  }

  @Transactional
  public void failed(LetterStore.StoredLetter letter) {
    fail(letter);
  }

  private void fail(LetterStore.StoredLetter letter) {
    store.failed(letter.id());
    news.tell(new LetterFailed(Actor.machine(), clock.instant(), letter.about(), letter.id()));
  }

  static Duration pause(int tries) {
    Duration doubled = Duration.ofMinutes(1L << Math.min(tries, 10));
    return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
  }
}
