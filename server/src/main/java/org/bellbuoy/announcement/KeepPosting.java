package org.bellbuoy.announcement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what was put where, and what was seen of it. In its first two weeks a piece is read
/// every day, later every week; a place that was away is asked again in an hour.
@Component
class KeepPosting {

  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Duration AGAIN = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration YOUNG = Duration.ofDays(14);

  private final PostingStore store;
  private final Postings postings;
  private final Clock clock;
  private final News news;

  KeepPosting(PostingStore store, Postings postings, Clock clock, News news) {
    this.store = store;
    this.postings = postings;
    this.clock = clock;
    this.news = news;
  }

  /// The run reads it back when all is out; should it not, it is due a little later.
  @Transactional
  void put(Posting posting) {
    store.add(postings.sealed(posting), clock.instant().plus(AGAIN));
  }

  /// @param before what was known of it until now
  @Transactional
  void seen(Posting before, Posting now) {
    Instant at = clock.instant();
    boolean young = now.putAt().plus(YOUNG).isAfter(at);
    Duration pause = now.trouble() != null ? AGAIN : young ? DAY : WEEK;
    store.seen(postings.sealed(now), at.plus(pause));
    if (now.finding() != before.finding()) {
      news.tell(new PostingSeen(Actor.machine(), at, now.advisory(), now.id(), now.finding()));
    }
  }

  /// Takes one that is due to be read.
  @Transactional
  Optional<Posting> claim() {
    Instant now = clock.instant();
    return store.claim(now, now.plus(LEASE)).map(postings::opened);
  }

  @Transactional
  void hurry(UUID advisory) {
    store.hurry(advisory, clock.instant());
  }
}
