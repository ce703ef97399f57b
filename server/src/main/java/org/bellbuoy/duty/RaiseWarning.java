package org.bellbuoy.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.deadlines.ClockPassed;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.web.page.Moment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Warns whoever is on duty that a clock has passed a mark: once for each mark, in the transaction
/// that writes it down. Nothing is sent while no rota is set; the warning is kept all the same.
@Component
public class RaiseWarning {

  private final WarningStore store;
  private final RotaStore rota;
  private final Rosters rosters;
  private final Courier courier;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  RaiseWarning(
      WarningStore store,
      RotaStore rota,
      Rosters rosters,
      Courier courier,
      Ids ids,
      Clock clock,
      News news) {
    this.store = store;
    this.rota = rota;
    this.rosters = rosters;
    this.courier = courier;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void execute(ClockPassed passed) {
    boolean _ = raise(warning(passed, clock.instant()), "clock.passed");
  }

  /// @return whether it was not raised before
  boolean raise(Warning warning, String event) {
    Instant now = warning.raisedAt();
    StoredRota set = rota.rota();
    boolean goesOn = set.isSet() && warning.wantsEyes();
    Optional<Instant> next = goesOn ? Optional.of(now.plus(set.patience())) : Optional.empty();
    if (!store.raise(warning, next)) {
      return false;
    }
    if (set.isSet()) {
      rosters.at(now).onDuty(now).ifPresent(person -> tell(warning, person, now));
    }
    Instant due = warning.incident() ? null : warning.dueAt();
    courier.announce(warning.id(), event, sentence(warning), now, due);
    news.tell(
        new WarningRaised(Actor.machine(), now, warning.id(), warning.kind(), warning.percent()));
    return true;
  }

  private void tell(Warning warning, UUID person, Instant now) {
    if (store.told(warning.id(), person, now)) {
      courier.tell(warning.id(), person, sentence(warning) + "\n\nYou are on duty.");
    }
  }

  static String sentence(Warning warning) {
    return warning.incident()
        ? warning.words()
        : warning.words() + " Due " + Moment.inWords(warning.dueAt()) + ".";
  }

  private Warning warning(ClockPassed passed, Instant now) {
    return new Warning(
        ids.next(),
        ids.code(),
        passed.clock().value(),
        passed.kind(),
        passed.percent(),
        passed.dueAt(),
        now,
        Optional.empty(),
        Optional.empty());
  }
}
