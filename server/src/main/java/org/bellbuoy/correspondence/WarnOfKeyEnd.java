package org.bellbuoy.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says once at ninety, thirty and seven days before its end that the key in force ends, and once
/// that it has ended.
@Component
public class WarnOfKeyEnd {

  private final PgpKeyStore store;
  private final OwnKeys keys;
  private final Clock clock;
  private final News news;

  WarnOfKeyEnd(PgpKeyStore store, OwnKeys keys, Clock clock, News news) {
    this.store = store;
    this.keys = keys;
    this.clock = clock;
    this.news = news;
  }

  /// @return how many warnings were told
  @Transactional
  public int warn() {
    List<OwnKey> due =
        keys.all(new Viewer.Machine()).stream()
            .filter(key -> key.inForce() && key.end() != null)
            .toList();
    return due.stream().mapToInt(this::warn).sum();
  }

  private int warn(OwnKey key) {
    Instant now = clock.instant();
    Instant end = key.end();
    Optional<Integer> nearest =
        OwnKeys.WARNINGS.stream()
            .filter(days -> end != null && !end.isAfter(now.plus(Duration.ofDays(days))))
            .min(Integer::compare)
            .filter(days -> store.warned(key.id(), days));
    nearest.ifPresent(
        days -> news.tell(new SigningKeyExpires(Actor.machine(), now, key.id(), days)));
    return nearest.isPresent() ? 1 : 0;
  }
}
