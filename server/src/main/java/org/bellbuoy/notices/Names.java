package org.bellbuoy.notices;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.springframework.stereotype.Component;

/// Who did something, by name.
@Component
class Names {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final People people;

  Names(People people) {
    this.people = people;
  }

  String of(Actor by) {
    Map<UUID, String> names = people.names(HOUSE, by.personId().map(List::of).orElse(List.of()));
    return by.personId()
        .map(id -> names.getOrDefault(id, "Somebody who has left"))
        .orElse("A program");
  }
}
