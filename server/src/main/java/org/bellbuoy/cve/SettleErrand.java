package org.bellbuoy.cve;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.News;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes what is to be done at CVE Services, and writes down how it went. Whoever was overtaken
/// meanwhile writes nothing.
@Component
class SettleErrand {

  /// With the pauses doubling up to four hours: about a day.
  static final int TRIES = 12;

  private static final Duration CLAIM = Duration.ofMinutes(4);
  private static final Duration LONGEST = Duration.ofHours(4);

  private final ErrandStore errands;
  private final CveStore store;
  private final Clock clock;
  private final News news;

  SettleErrand(ErrandStore errands, CveStore store, Clock clock, News news) {
    this.errands = errands;
    this.store = store;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public Optional<ErrandStore.Claimed> claim() {
    Instant now = clock.instant();
    return errands.claim(now, now.plus(CLAIM));
  }

  /// @return whether it is still the caller's to do
  @Transactional
  public boolean note(ErrandStore.Claimed errand, @Nullable Sealed notes) {
    return errands.note(errand, notes);
  }

  /// The id was reserved for the case, unless it is another's.
  @Transactional
  public void reserved(ErrandStore.Claimed errand, CveId cve) {
    Instant now = clock.instant();
    boolean free = store.add(cve, errand.subject(), errand.circle(), now);
    if (ended(errand, free ? null : CveTrouble.UNCLEAR, cve) && free) {
      news.tell(new CveIdRecorded(Actor.machine(), now, errand.subject()));
    }
    CrashPoint.here("cve.errand.before-commit");
  }

  @Transactional
  public void published(ErrandStore.Claimed errand, CveId cve) {
    store.published(cve, clock.instant());
    if (ended(errand, null, cve)) {
      news.tell(new CveRecordPublished(Actor.machine(), clock.instant(), errand.subject()));
    }
    CrashPoint.here("cve.errand.before-commit");
  }

  @Transactional
  public void rejected(ErrandStore.Claimed errand, CveId cve) {
    boolean _ = store.rejected(cve);
    boolean _ = ended(errand, null, cve);
    CrashPoint.here("cve.errand.before-commit");
  }

  @Transactional
  public void failed(ErrandStore.Claimed errand, CveTrouble why) {
    boolean _ = ended(errand, why, null);
  }

  @Transactional
  public void later(ErrandStore.Claimed errand, CveTrouble why) {
    if (errand.kind() == CveErrand.Kind.PUBLISH && errands.isReplaced(errand)) {
      boolean _ = ended(errand, CveTrouble.REPLACED, null);
    } else if (errand.tries() >= TRIES) {
      boolean _ = ended(errand, CveTrouble.GIVEN_UP, null);
    } else {
      errands.later(errand, why, clock.instant().plus(pause(errand.tries())));
    }
  }

  private boolean ended(
      ErrandStore.Claimed errand, @Nullable CveTrouble trouble, @Nullable CveId cve) {
    Instant now = clock.instant();
    boolean mine = errands.ended(errand, trouble, cve, now);
    if (mine) {
      UUID id = errand.id();
      news.tell(
          new CveErrandEnded(
              Actor.machine(), now, errand.subject(), id, errand.kind(), trouble == null));
    }
    return mine;
  }

  private static Duration pause(int tries) {
    Duration doubled = Duration.ofMinutes(1L << Math.min(tries, 10));
    return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
  }
}
