package org.bellbuoy.catalog.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.catalog.HistoryEntry;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.web.page.TimelineEntry;
import org.springframework.stereotype.Component;

/// Puts the names of people to the lines of a history.
@Component
class Names {

  private final People people;

  Names(People people) {
    this.people = people;
  }

  List<HistoryLine> lines(Viewer viewer, List<HistoryEntry> entries) {
    Map<UUID, String> known = known(viewer, entries);
    return entries.stream().map(entry -> HistoryLine.of(entry, name(entry.by(), known))).toList();
  }

  List<TimelineEntry> timeline(Viewer viewer, List<HistoryEntry> entries) {
    Map<UUID, String> known = known(viewer, entries);
    return entries.stream()
        .map(entry ->
            new TimelineEntry(
                entry.at(),
                TimelineEntry.Side.EVENT,
                entry.what().words(),
                name(entry.by(), known),
                entry.detail()))
        .toList();
  }

  private Map<UUID, String> known(Viewer viewer, List<HistoryEntry> entries) {
    List<UUID> ids =
        entries.stream()
            .map(HistoryEntry::by)
            .map(Actor::personId)
            .flatMap(Optional::stream)
            .toList();
    return people.names(viewer, ids);
  }

  private static String name(Actor by, Map<UUID, String> known) {
    return by.personId()
        .map(id -> known.getOrDefault(id, "Somebody who has left"))
        .orElse("Bellbuoy");
  }
}
