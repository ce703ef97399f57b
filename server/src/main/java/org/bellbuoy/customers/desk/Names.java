package org.bellbuoy.customers.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.customers.HistoryEntry;
import org.bellbuoy.customers.InstallationId;
import org.bellbuoy.customers.InstallationSbom;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.springframework.stereotype.Component;

/// Puts the names of people to the lines of a history and to SBOMs.
@Component
class Names {

  private final People people;

  Names(People people) {
    this.people = people;
  }

  List<HistoryLine> lines(Viewer viewer, List<HistoryEntry> entries) {
    Map<UUID, String> known = names(viewer, entries.stream().map(HistoryEntry::by).toList());
    return entries.stream().map(entry -> HistoryLine.of(entry, name(entry.by(), known))).toList();
  }

  Map<InstallationId, SbomView> sboms(Viewer viewer, Collection<InstallationSbom> kept) {
    Map<UUID, String> known = names(viewer, kept.stream().map(InstallationSbom::by).toList());
    return kept.stream()
        .collect(
            Collectors.toMap(
                InstallationSbom::installation, one -> SbomView.of(one, name(one.by(), known))));
  }

  private Map<UUID, String> names(Viewer viewer, List<Actor> actors) {
    return people.names(
        viewer, actors.stream().map(Actor::personId).flatMap(Optional::stream).toList());
  }

  private static String name(Actor by, Map<UUID, String> known) {
    return by.personId()
        .map(id -> known.getOrDefault(id, "Somebody who has left"))
        .orElse("Bellbuoy");
  }
}
