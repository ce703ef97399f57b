package org.bellbuoy.duty;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Puts together what decides who is on duty around a moment.
@Component
class Rosters {

  private static final Viewer HOUSE = new Viewer.Machine();

  private final RotaStore store;
  private final People people;

  Rosters(RotaStore store, People people) {
    this.store = store;
    this.people = people;
  }

  Roster at(Instant now) {
    Rota rota = store.rota().rota();
    return new Roster(
        rota,
        store.absences(rota.dayOf(now)),
        store.standIns(now),
        holding(Permission.ANSWER_REPORT));
  }

  /// The active people who hold this permission.
  Set<UUID> holding(Permission permission) {
    Set<UUID> able = new HashSet<>();
    for (Colleague each : people.colleagues(HOUSE)) {
      if (each.roles().stream().anyMatch(permission.roles()::contains)) {
        able.add(each.id());
      }
    }
    return able;
  }
}
