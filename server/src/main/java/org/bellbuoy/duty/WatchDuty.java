package org.bellbuoy.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks whether anybody is on duty. Nobody, though a rota is set, is an alarm to the leads, once
/// until somebody is there again.
@Component
public class WatchDuty {

  private static final String WORDS =
      "Nobody is on duty: everybody in the rota is away or has left. Let somebody stand in.";

  private final WarningStore store;
  private final RotaStore rota;
  private final Rosters rosters;
  private final Courier courier;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  WatchDuty(
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
  public void execute() {
    Instant now = clock.instant();
    Optional<Instant> since = store.lockNobodySince();
    boolean nobody = rota.rota().isSet() && rosters.at(now).onDuty(now).isEmpty();
    if (nobody && since.isEmpty()) {
      store.nobodySince(Optional.of(now));
      alarm(now);
    } else if (!nobody && since.isPresent()) {
      store.nobodySince(Optional.empty());
    }
  }

  private void alarm(Instant now) {
    UUID id = ids.next();
    rosters.holding(Permission.RUN_ROTA).forEach(lead -> courier.tell(id, lead, WORDS));
    courier.announce(id, "duty.nobody", "Nobody is on duty.", now, null);
    news.tell(new NobodyOnDuty(Actor.machine(), now, id));
  }
}
