package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.duty.CallDuty;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.Moment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks whether canaries arrive. A way in by which one has been missing for half an hour is
/// silent: whoever is on duty is told, once a day for as long as it lasts, and when it is over.
@Component
public class WatchCanaries {

  /// For so long a canary may be on its way.
  static final Duration PATIENCE = Duration.ofMinutes(30);

  private static final Words WORDS = Words.of("intake");
  private static final Duration AGAIN = Duration.ofDays(1);

  private final CanaryStore store;
  private final CanaryPlan plan;
  private final CallDuty duty;
  private final Clock clock;
  private final News news;

  WatchCanaries(CanaryStore store, CanaryPlan plan, CallDuty duty, Clock clock, News news) {
    this.store = store;
    this.plan = plan;
    this.duty = duty;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void watch() {
    for (CanaryPath path : CanaryPath.values()) {
      watch(path);
    }
  }

  private void watch(CanaryPath path) {
    Instant now = clock.instant();
    Optional<CanaryStore.Sent> missing =
        plan.uses(path) ? store.missing(path, now.minus(PATIENCE)) : Optional.empty();
    Optional<CanaryStore.Silence> silence = store.silence(path);
    if (missing.isPresent()) {
      Instant told = silence.map(CanaryStore.Silence::toldAt).orElse(Instant.MIN);
      if (!told.isAfter(now.minus(AGAIN))) {
        alarm(path, missing.get(), silence.map(CanaryStore.Silence::since), now);
      }
    } else if (silence.isPresent()) {
      store.heardAgain(path);
      over(path);
    }
  }

  /// A way in that is no longer used says nothing.
  private void over(CanaryPath path) {
    if (plan.uses(path)) {
      duty.call(lastOf(path), "canary.passes", WORDS.say("canary.passes", path.words()));
    }
  }

  private void alarm(
      CanaryPath path, CanaryStore.Sent missing, Optional<Instant> before, Instant now) {
    Instant since = before.orElse(missing.sentAt());
    store.silent(path, since, now);
    duty.call(
        missing.id(),
        "canary.silent",
        WORDS.say("canary.silent", path.words(), Moment.inWords(since)));
    if (before.isEmpty()) {
      news.tell(new CanarySilent(Actor.machine(), now, missing.id(), path));
    }
  }

  private UUID lastOf(CanaryPath path) {
    return store.latest(path).orElseThrow().id();
  }
}
