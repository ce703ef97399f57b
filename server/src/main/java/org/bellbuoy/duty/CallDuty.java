package org.bellbuoy.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.identity.Permission;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells whoever is on duty, and those who keep the house running, that something is wrong with the
/// house itself; the hooks say it too. Where no rota is set, everybody who answers reports is told.
///
/// Asks for no permission of its own and writes no leaf: it is part of the deed that found out.
@Component
public class CallDuty {

  private final RotaStore rota;
  private final Rosters rosters;
  private final Courier courier;
  private final Clock clock;

  CallDuty(RotaStore rota, Rosters rosters, Courier courier, Clock clock) {
    this.rota = rota;
    this.rosters = rosters;
    this.courier = courier;
    this.clock = clock;
  }

  /// @param about what it belongs to
  /// @param event what happened, as programs read it
  /// @param words whole neutral sentences
  @Transactional(propagation = Propagation.MANDATORY)
  public void call(UUID about, String event, String words) {
    tell(about, event, rosters.holding(Permission.RUN_HOUSE), words);
  }

  /// The same of something that is wrong in the work, and for others than those who keep the house.
  ///
  /// @param also who is told besides
  @Transactional(propagation = Propagation.MANDATORY)
  public void page(UUID about, String event, Collection<UUID> also, String words) {
    tell(about, event, also, words);
  }

  private void tell(UUID about, String event, Collection<UUID> also, String words) {
    Instant now = clock.instant();
    Set<UUID> told = new LinkedHashSet<>(onDuty(now));
    told.addAll(also);
    told.forEach(person -> courier.tell(about, person, words));
    courier.announce(about, event, words, now, null);
  }

  private Set<UUID> onDuty(Instant now) {
    Optional<UUID> person = rota.rota().isSet() ? rosters.at(now).onDuty(now) : Optional.empty();
    return person.map(Set::of).orElseGet(() -> rosters.holding(Permission.ANSWER_REPORT));
  }
}
