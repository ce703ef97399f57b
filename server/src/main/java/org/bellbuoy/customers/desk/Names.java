package org.bellbuoy.customers.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.customers.HistoryEntry;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.springframework.stereotype.Component;

/// Puts the names of people to the lines of a history.
@Component
class Names {

  private final People people;

  Names(People people) {
    this.people = people;
  }

  List<HistoryLine> lines(Viewer viewer, List<HistoryEntry> entries) {
    List<UUID> ids =
        entries.stream()
            .map(HistoryEntry::by)
            .map(Actor::personId)
            .flatMap(Optional::stream)
            .toList();
    Map<UUID, String> known = people.names(viewer, ids);
    return entries.stream().map(entry -> HistoryLine.of(entry, name(entry.by(), known))).toList();
  }

  private static String name(Actor by, Map<UUID, String> known) {
    return by.personId()
        .map(id -> known.getOrDefault(id, "Somebody who has left"))
        .orElse("Bellbuoy");
  }
}
