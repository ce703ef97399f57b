package org.bellbuoy.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.identity.Permission;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes each warning that nobody has seen in time to the next person of the rota, and after the
/// last to every lead. Each person is told once.
@Component
public class PassWarningsOn {

  private static final int AT_ONCE = 50;

  private final WarningStore store;
  private final RotaStore rota;
  private final Rosters rosters;
  private final Courier courier;
  private final Clock clock;

  PassWarningsOn(
      WarningStore store, RotaStore rota, Rosters rosters, Courier courier, Clock clock) {
    this.store = store;
    this.rota = rota;
    this.rosters = rosters;
    this.courier = courier;
    this.clock = clock;
  }

  /// @return how many went on
  @Transactional
  public int execute() {
    Instant now = clock.instant();
    List<Warning> unseen = store.unseen(now, AT_ONCE);
    if (unseen.isEmpty()) {
      return 0;
    }
    StoredRota set = rota.rota();
    List<UUID> chain = rosters.at(now).chain(now);
    unseen.forEach(warning -> passOn(warning, chain, now.plus(set.patience()), now));
    return unseen.size();
  }

  private void passOn(Warning warning, List<UUID> chain, Instant next, Instant now) {
    Set<UUID> told = Set.copyOf(store.toldOf(warning.id()));
    Optional<UUID> person = chain.stream().filter(each -> !told.contains(each)).findFirst();
    if (person.isPresent()) {
      tell(warning, person.get(), now);
      store.next(warning.id(), Optional.of(next));
    } else {
      rosters.holding(Permission.RUN_ROTA).forEach(lead -> tell(warning, lead, now));
      store.next(warning.id(), Optional.empty());
    }
  }

  private void tell(Warning warning, UUID person, Instant now) {
    if (store.told(warning.id(), person, now)) {
      courier.tell(
          warning.id(),
          person,
          RaiseWarning.sentence(warning) + "\n\nNobody before you has said that they saw it.");
    }
  }
}
