package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Rings for everybody of the circle, every lead and every administrator.
@Component
class EmergencyBell {

  private final EmergencyStore store;
  private final CircleStore circles;
  private final People people;

  EmergencyBell(EmergencyStore store, CircleStore circles, People people) {
    this.store = store;
    this.circles = circles;
    this.people = people;
  }

  void ring(EmergencyAccess access, Instant now) {
    Set<UUID> told = new HashSet<>();
    circles.members(access.circle()).forEach(member -> told.add(member.person()));
    people.colleagues(new Viewer.Machine()).stream()
        .filter(
            each -> each.roles().contains(Role.LEAD) || each.roles().contains(Role.ADMINISTRATOR))
        .map(Colleague::id)
        .forEach(told::add);
    store.tell(access.id(), told, now);
  }
}
